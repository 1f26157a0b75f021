package fr.sejour.filing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.EphotoNumber;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.NewTab;
import fr.sejour.shared.ui.PrintedPart;
import fr.sejour.shared.ui.StatusTag;
import fr.sejour.shared.ui.StatusTag.Tone;
import fr.sejour.shared.ui.Width;
import org.jspecify.annotations.Nullable;

/** « Numéro ephoto »: a document that is a number. */
final class EphotoBlock extends Composite<Section> {

    private final PrintedPart head = new PrintedPart("div");
    private final TextField number =
            Fields.text(Labels.required(this, getTranslation("filing.documents.ephoto")), Width.MEDIUM);
    private final Button remove;
    private SerializableRunnable changed = () -> {};

    /** @param photographers address of the map of photographers */
    EphotoBlock(@Nullable String typed, String photographers) {
        head.addClassName("document-head");
        number.setHelperText(getTranslation("filing.documents.ephoto.hint"));
        number.setAutocorrect(false);
        number.addClassName("ephoto-number");
        number.setValue(FieldValues.shown(typed));
        remove = Actions.quiet(getTranslation("filing.documents.ephoto.remove"), click -> {
            number.clear();
            number.focus();
            showState();
            changed.run();
        });
        showState();
        Anchor map = NewTab.link(this, photographers, getTranslation("filing.documents.ephoto.photographers"));
        getContent().addClassName("document");
        getContent().getElement().setAttribute("aria-labelledby", "document-ephoto");
        getContent().add(head, number, remove, PrintedPart.of(map));
    }

    @Nullable
    String typed() {
        return FieldValues.typed(number.getValue());
    }

    TextField field() {
        return number;
    }

    boolean isComplete() {
        return EphotoNumber.parse(number.getValue()).isPresent();
    }

    void onChange(SerializableRunnable listener) {
        changed = listener;
        FieldValues.onChange(
                () -> {
                    showState();
                    listener.run();
                },
                number);
    }

    private void showState() {
        boolean complete = isComplete();
        remove.setVisible(!number.isEmpty());
        H3 title = new H3(getTranslation(DocumentType.EPHOTO.titleKey()));
        title.setId("document-ephoto");
        StatusTag state = new StatusTag(
                getTranslation(complete ? "document.files.state.received" : "document.files.state.missing"),
                complete ? Tone.SUCCESS : Tone.NEUTRAL);
        head.print(title, state);
    }
}
