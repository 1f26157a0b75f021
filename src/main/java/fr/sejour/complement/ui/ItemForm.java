package fr.sejour.complement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.ComplementAnswer.Choice;
import fr.sejour.complement.ComplementItem;
import fr.sejour.document.ui.DocumentBlocks;
import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.PrintedPart;
import fr.sejour.shared.ui.Radios;
import fr.sejour.shared.ui.Width;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to one document of a demand: kept with a reason, or handed in anew. Fields are made when they are needed. */
final class ItemForm extends Composite<Section> {

    private final DocumentType type;
    private final ComplementAnswer saved;
    private final DocumentBlocks blocks;
    private final SerializableRunnable changed;
    private final Div keeping = new Div();
    private final Div replacing = new Div();
    private final Radios<Choice> radios;
    private final ChoiceField choice;
    private @Nullable TextArea reason;
    private @Nullable TextArea message;
    private @Nullable TextField number;

    ItemForm(ComplementItem item, ItemFacts facts, DocumentBlocks blocks, SerializableRunnable changed) {
        this.type = item.type();
        this.saved = item.answer();
        this.blocks = blocks;
        this.changed = changed;
        radios = new Radios<>(
                getTranslation("complement.answer.choice.of", getTranslation(type.titleKey())),
                List.of(option(Choice.KEEP, keeping), option(Choice.REPLACE, replacing)),
                this::chosen);
        choice = new ChoiceField(radios);
        keeping.addClassName("answer-part");
        replacing.addClassName("answer-part");
        getContent().addClassNames("form-section", "complement-item");
        getContent().add(PrintedPart.of(facts), choice);
        if (saved.choice() != null) {
            radios.show(saved.choice());
            fill(saved.choice());
        }
    }

    ComplementAnswer answer() {
        return new ComplementAnswer(
                radios.chosen().orElse(null),
                reason == null ? saved.reason() : reason.getValue(),
                message == null ? saved.message() : message.getValue(),
                number == null ? saved.number() : number.getValue());
    }

    /** The field that an error is about; empty while it is not on the page. */
    Optional<Component> field(ComplementAnswer.Field field) {
        return switch (field) {
            case CHOICE -> Optional.of(choice);
            case REASON -> Optional.ofNullable(reason);
            case FILES -> blocks.of(type).map(Component.class::cast);
            case NUMBER -> Optional.ofNullable(number);
            case MESSAGE -> Optional.ofNullable(message);
        };
    }

    private Radios.Option<Choice> option(Choice choice, Div part) {
        return new Radios.Option<>(choice, getTranslation("complement.answer." + choice), null, part);
    }

    private void chosen() {
        radios.chosen().ifPresent(this::fill);
        changed.run();
    }

    private void fill(Choice made) {
        switch (made) {
            case KEEP -> {
                if (reason == null) {
                    reason = area("complement.answer.reason", saved.reason());
                    keeping.add(reason);
                }
            }
            case REPLACE -> {
                if (message == null) {
                    replacing.add(
                            switch (type.kind()) {
                                case FILE -> upload();
                                case NUMBER -> number();
                            });
                    message = area("complement.answer.message", saved.message());
                    replacing.add(message);
                }
            }
        }
    }

    private Component upload() {
        var block = blocks.add(type, getTranslation("complement.answer.files"));
        blocks.showFiles();
        return block;
    }

    private Component number() {
        TextField field = Fields.text(getTranslation("complement.answer.number"), Width.MEDIUM);
        field.setAutocorrect(false);
        field.addClassName("ephoto-number");
        field.setValue(saved.number());
        field.addValueChangeListener(typed -> changed.run());
        number = field;
        return field;
    }

    private TextArea area(String labelKey, String text) {
        TextArea area = Fields.area(getTranslation(labelKey));
        area.setMaxLength(ComplementAnswer.LONGEST_TEXT);
        area.setHelperText(getTranslation("complement.answer.length", ComplementAnswer.LONGEST_TEXT));
        area.setValue(text);
        area.addValueChangeListener(typed -> changed.run());
        return area;
    }
}
