package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.ObservationsEntry;
import fr.sejour.dossier.PersonalEntry;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.shared.ui.DateFields;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.ModalDialog;
import fr.sejour.shared.ui.Notice;
import fr.sejour.testing.Html;
import fr.sejour.testing.ScreenTest;
import fr.sejour.testing.SignedInPerson;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of the steps do and see, in the words of the screen. */
abstract class StepTest extends ScreenTest {

    static final String CONTINUE = "Enregistrer et poursuivre";

    @Autowired
    Drafts drafts;

    CompleteDrafts complete;

    @BeforeEach
    void prepare() {
        complete = new CompleteDrafts(database, drafts, clock);
    }

    Ready signIn(Ready person) {
        SignedInPerson.as(person.applicant(), person.person().number(), "Prénom Nom");
        return person;
    }

    /** As if nothing had been typed yet. */
    Ready blank(Ready person) {
        drafts.savePersonal(person.applicant(), person.dossier(), person.version(), PersonalEntry.BLANK);
        drafts.saveGround(person.applicant(), person.dossier(), person.version() + 1, GroundEntry.BLANK);
        drafts.saveDocuments(person.applicant(), person.dossier(), person.version() + 2, DocumentsEntry.BLANK);
        drafts.saveObservations(person.applicant(), person.dossier(), person.version() + 3, ObservationsEntry.BLANK);
        return new Ready(person.applicant(), person.person(), person.dossier(), person.version() + 4);
    }

    Draft saved(Ready person) {
        return drafts.load(person.applicant(), person.dossier());
    }

    /** The dialog over the page. */
    ModalDialog dialog() {
        return find(ModalDialog.class).single();
    }

    void pressInDialog(String button) {
        ModalDialog dialog = dialog();
        test(find(Button.class).from(dialog).withText(button).single()).click();
        browserCloses(dialog);
    }

    /** There is no browser here to close the dialog and to say that it did. */
    private static void browserCloses(ModalDialog dialog) {
        dialog.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(dialog.getElement(), "close", JacksonUtils.createObjectNode()));
    }

    void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    TextField text(String label) {
        return find(TextField.class).withLabelContaining(label).single();
    }

    void type(String label, String text) {
        test(text(label)).setValue(text);
    }

    void tick(String label) {
        test(find(Checkbox.class).withLabelContaining(label).single()).click();
    }

    RadioButtonGroup<?> choice(String label) {
        return find(RadioButtonGroup.class).withLabelContaining(label).single();
    }

    void choose(String label, String option) {
        test(choice(label)).selectItem(option);
    }

    DateFields date(String legend) {
        return find(DateFields.class)
                .withCondition(field -> words(field).startsWith(legend))
                .single();
    }

    void type(String legend, LocalDate date) {
        List<Input> parts = find(Input.class).from(date(legend)).all();
        test(parts.get(0)).setValue(Integer.toString(date.getDayOfMonth()));
        test(parts.get(1)).setValue(Integer.toString(date.getMonthValue()));
        test(parts.get(2)).setValue(Integer.toString(date.getYear()));
    }

    /** The summary of errors as read; empty when there is none. */
    String errors() {
        return find(ErrorSummary.class).all().stream()
                .map(StepTest::words)
                .findFirst()
                .orElse("");
    }

    List<String> notices() {
        return find(Notice.class).all().stream().map(StepTest::words).toList();
    }

    String page() {
        return words((Component) getCurrentView());
    }

    static String words(Component component) {
        return Html.words(component);
    }
}
