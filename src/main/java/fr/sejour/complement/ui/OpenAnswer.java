package fr.sejour.complement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.complement.Complement;
import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.Complements;
import fr.sejour.complement.SentAnswer;
import fr.sejour.document.SupportingDocuments;
import fr.sejour.document.ui.OpeningBeforeSending;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DueDate;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.KeptEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer that is awaited: what is typed is kept, and sent when the applicant says so. */
final class OpenAnswer extends Composite<Div> implements KeptEntry.Page {

    private final transient Complements complements;
    private final ApplicantId applicant;
    private final Complement complement;
    private final SerializableRunnable remake;
    private final KeptEntry<Map<DocumentType, ComplementAnswer>> entry;
    private final OpeningBeforeSending opened;
    private final Button send;
    private final Actions actions;

    /**
     * @param remake makes the page anew from what is saved by then
     * @param leave leads back to where the applicant came from
     */
    OpenAnswer(
            Complements complements,
            SupportingDocuments documents,
            ApplicantId applicant,
            Complement complement,
            SerializableRunnable remake,
            SerializableRunnable leave) {
        this.complements = complements;
        this.applicant = applicant;
        this.complement = complement;
        this.remake = remake;
        opened = new OpeningBeforeSending(documents, applicant, complement.dossier());
        send = Actions.primary(getTranslation("complement.send"), click -> send());
        send.setDisableOnClick(true);
        actions = new Actions(AnswerPage.back(this, () -> leave(leave)), send);
        AnswerForm form =
                new AnswerForm(complement, documents, applicant, documents.list(applicant, complement.dossier()));
        entry = new KeptEntry<>(
                form,
                answers(complement),
                complement.version(),
                (version, typed) -> complements.save(applicant, complement.id(), version, typed),
                this);
        Paragraph mandatory = new Paragraph(getTranslation("complement.mandatory"));
        mandatory.addClassName("mandatory");
        getContent()
                .add(
                        entry.summary(),
                        mandatory,
                        form,
                        new Paragraph(getTranslation("complement.after", DueDate.DAYS)),
                        actions);
    }

    private static Map<DocumentType, ComplementAnswer> answers(Complement complement) {
        return complement.items().stream().collect(Collectors.toMap(item -> item.type(), item -> item.answer()));
    }

    @Override
    public Actions actions() {
        return actions;
    }

    @Override
    public String keys() {
        return "complement.kept";
    }

    @Override
    public List<FieldError> errors() {
        return complements.errors(applicant, complement.id());
    }

    @Override
    public String say(FieldError error) {
        Stream<Object> title =
                Stream.of(getTranslation(AnswerForm.document(error.path()).titleKey()));
        return getTranslation(
                error.messageKey(),
                Stream.concat(title, error.arguments().stream()).toArray());
    }

    @Override
    public void remake() {
        remake.run();
    }

    /** Shows the page again, which says that the answer is sent or is not awaited any more. */
    @Override
    public void leaveClosed() {
        remake.run();
    }

    private void send() {
        send.setEnabled(true);
        if (entry.keep()) {
            opened.then(send, actions, this::sendOpened);
        }
    }

    private void sendOpened() {
        switch (complements.send(applicant, complement.id(), entry.version())) {
            case SentAnswer.Sent _, SentAnswer.Withdrawn _ -> remake.run();
            case SentAnswer.Outdated _ -> entry.tellOutdated();
            case SentAnswer.Incomplete(List<FieldError> errors) -> entry.show(errors);
        }
    }

    private void leave(SerializableRunnable leave) {
        if (entry.keep()) {
            leave.run();
        }
    }
}
