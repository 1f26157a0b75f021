package fr.sejour.complement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.complement.Complement;
import fr.sejour.complement.Complements;
import fr.sejour.document.SupportingDocument;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PrintedPart;
import java.time.LocalDate;
import java.util.List;

/** « Demande de complément »: each document that does not conform, and the answer to it. */
public final class AnswerPage extends Composite<Div> {

    /** Address of the list that one comes from. */
    private static final String LIST = "notifications";

    /**
     * @param complement the demand, as the applicant opened it; the page is read-only once no answer is awaited
     * @param remake builds the page again from the saved answer
     */
    public AnswerPage(
            Complements complements,
            SupportingDocuments documents,
            SignedInApplicant applicant,
            Complement complement,
            LocalDate today,
            SerializableRunnable remake) {
        getContent().addClassName("complement");
        getContent()
                .add(
                        new PageHeading(getTranslation("complement.title")),
                        PrintedPart.of(new DemandHead(applicant.displayName(), complement, today)));
        if (complement.isOpen()) {
            getContent().add(new OpenAnswer(complements, documents, applicant.id(), complement, remake, this::leave));
        } else {
            List<SupportingDocument> files = documents.list(applicant.id(), complement.dossier());
            complement.items().forEach(item -> getContent().add(new SentItem(item, complement.round(), files)));
            getContent().add(new Actions(back(this, this::leave)));
        }
    }

    /** The way back to all notifications. */
    static Button back(Component page, SerializableRunnable leave) {
        return Actions.quiet(page.getTranslation("complement.back"), click -> leave.run());
    }

    private void leave() {
        getUI().orElseGet(UI::getCurrentOrThrow).navigate(LIST);
    }
}
