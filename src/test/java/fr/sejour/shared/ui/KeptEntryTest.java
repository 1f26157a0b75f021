package fr.sejour.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.sejour.shared.entry.EntryFault;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.FormField;
import fr.sejour.shared.entry.SaveResult;
import fr.sejour.shared.entry.TypingFault;
import fr.sejour.testing.Html;
import fr.sejour.testing.ServiceTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What every form relies on whose entry is kept as it is typed. */
@ServiceTest
class KeptEntryTest extends SpringBrowserlessTest {

    private final List<String> saved = new ArrayList<>();
    private boolean answers = true;
    private int latest = 3;

    @Test
    void whatIsTypedIsSavedOnceInTheNextVersionAndTheTimeIsTold() {
        Page page = new Page("before");

        page.types("after");
        assertThat(page.entry.keep()).isTrue();

        assertThat(saved).containsExactly("3 after");
        assertThat(page.entry.version()).isEqualTo(4);
        assertThat(page.words()).contains("Enregistré à 14:37");
    }

    @Test
    void whatIsSavedAlreadyIsNotSavedAgain() {
        Page page = new Page("before");

        assertThat(page.entry.keep()).isTrue();

        assertThat(saved).isEmpty();
    }

    @Test
    void whileTheDatabaseDoesNotAnswerItIsToldAndTheNextChangeSaves() {
        Page page = new Page("before");
        answers = false;

        page.types("first");
        assertThat(page.entry.keep()).isFalse();
        assertThat(page.words()).contains("Pas encore enregistré").doesNotContain("14:37");
        answers = true;
        page.types("second");

        assertThat(saved).containsExactly("3 second");
        assertThat(page.words()).contains("14:37").doesNotContain("Pas encore enregistré");
    }

    @Test
    void anOlderPageIsToldAndMadeAnewAndSavesNothingMore() {
        Page page = new Page("before");
        latest = 5;

        page.types("older");
        page.types("older still");
        assertThat(page.entry.keep()).isFalse();

        assertThat(saved).isEmpty();
        ModalDialog dialog = find(ModalDialog.class).single();
        assertThat(Html.words(dialog)).contains("Votre demande a changé ailleurs");
        assertThat(page.remade).isZero();
        dialog.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(dialog.getElement(), "close", JacksonUtils.createObjectNode()));
        assertThat(page.remade).isEqualTo(1);
    }

    @Test
    void whatIsNotToBeTypedAnyMoreLeadsAway() {
        Page page = new Page("before");
        latest = -1;

        page.types("too late");

        assertThat(saved).isEmpty();
        assertThat(page.closed).isEqualTo(1);
    }

    @Test
    void errorsStandAtTheirFieldsAndGoAsTheyAreMendedAndNoneIsAdded() {
        Page page = new Page("");
        page.entry.show(page.errors());
        assertThat(page.words()).contains("NAME MISSING");
        assertThat(page.form.name.getErrorMessage()).isEqualTo("NAME MISSING");

        page.types("mended");
        assertThat(page.form.name.isInvalid()).isFalse();
        page.types("");

        assertThat(page.words()).doesNotContain("NAME MISSING");
        assertThat(page.form.name.isInvalid()).isFalse();
    }

    /** Of what is saved in a version; -1 when it is closed. */
    private SaveResult save(int version, String entry) {
        if (!answers) {
            throw new DataAccessResourceFailureException("gone");
        }
        if (latest < 0) {
            return new SaveResult.Closed();
        }
        if (version != latest) {
            return new SaveResult.Outdated();
        }
        saved.add(version + " " + entry);
        latest++;
        return new SaveResult.Saved(latest, Instant.parse("2026-11-20T13:37:00Z"));
    }

    private enum Field implements FormField {
        NAME;

        @Override
        public String errorKey(EntryFault fault) {
            return this + " " + fault;
        }
    }

    private static final class Form extends Composite<Div> implements EntryForm<String> {

        private final TextField name = Fields.text("Nom *", Width.FULL);

        Form() {
            getContent().add(name);
        }

        @Override
        public String entry() {
            return name.getValue();
        }

        @Override
        public Optional<Component> field(FieldPath path) {
            return Optional.of(name);
        }

        @Override
        public void onChange(SerializableRunnable changed) {
            name.addValueChangeListener(typed -> changed.run());
        }
    }

    private final class Page extends Div implements KeptEntry.Page {

        private final Actions actions = new Actions(new Div());
        private final Form form = new Form();
        private final KeptEntry<String> entry;
        private int remade;
        private int closed;

        Page(String kept) {
            form.name.setValue(kept);
            entry = new KeptEntry<>(form, kept, 3, KeptEntryTest.this::save, this);
            add(entry.summary(), form, actions);
            UI.getCurrent().add(this);
        }

        void types(String text) {
            test(form.name).setValue(text);
        }

        String words() {
            return Html.words(this);
        }

        @Override
        public Actions actions() {
            return actions;
        }

        @Override
        public String keys() {
            return "filing.kept";
        }

        @Override
        public List<FieldError> errors() {
            return form.name.getValue().isEmpty() ? List.of(FieldError.of(Field.NAME, TypingFault.MISSING)) : List.of();
        }

        @Override
        public String say(FieldError error) {
            return error.messageKey();
        }

        @Override
        public void remake() {
            remade++;
        }

        @Override
        public void leaveClosed() {
            closed++;
        }
    }
}
