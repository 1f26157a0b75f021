package fr.sejour.shared.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.sejour.shared.DateEntry;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A date typed as « Jour », « Mois » and « Année » in three fields under one legend. Its value is the text as typed,
 * right or wrong, and reaches the server at most a second later; {@link DateEntry#read} checks it.
 */
public final class DateFields extends AbstractCompositeField<FieldSet, DateFields, DateEntry>
        implements HasValidation, HasStyle, Focusable<DateFields> {

    private static final int TYPING_SENT_AFTER = 1000;

    private final String id = "d" + UUID.randomUUID().toString().substring(0, 8);
    private final boolean required;
    private final Div parts = new Div();
    private final Map<DateEntry.Part, Input> inputs;
    private @Nullable PrintedPart hint;
    private @Nullable Span error;
    private DateEntry.@Nullable Part wrongPart;

    /** @param legend what date it is; with {@code *} at its end when it is required */
    public DateFields(String legend) {
        super(DateEntry.BLANK);
        required = legend.stripTrailing().endsWith("*");
        FieldSet group = getContent();
        group.addClassNames("field", "date-fields");
        group.add(PrintedPart.of(new FieldSet.Legend(legend)));
        parts.addClassName("date-parts");
        inputs = Map.of(
                DateEntry.Part.DAY, part("day", 2),
                DateEntry.Part.MONTH, part("month", 2),
                DateEntry.Part.YEAR, part("year", 4));
        for (DateEntry.Part part : DateEntry.Part.values()) {
            parts.add(labelled(part));
        }
        group.add(parts);
    }

    private Input part(String name, int length) {
        Input input = new Input(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(TYPING_SENT_AFTER);
        input.setId(id + name);
        input.getElement()
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", Integer.toString(length));
        if (required) {
            input.getElement().setAttribute("aria-required", "true");
        }
        input.addClassName("date-" + name);
        input.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                setModelValue(typed(), true);
            }
        });
        return input;
    }

    private Div labelled(DateEntry.Part part) {
        Input input = Objects.requireNonNull(inputs.get(part));
        String name = part.name().toLowerCase(Locale.ROOT);
        NativeLabel label = new NativeLabel(getTranslation("shared.date." + name));
        label.setFor(input.getId().orElseThrow());
        return new Div(PrintedPart.of(label), input);
    }

    private DateEntry typed() {
        return new DateEntry(typed(DateEntry.Part.DAY), typed(DateEntry.Part.MONTH), typed(DateEntry.Part.YEAR));
    }

    private @Nullable String typed(DateEntry.Part part) {
        String text = Objects.requireNonNull(inputs.get(part)).getValue();
        return text.isEmpty() ? null : text;
    }

    @Override
    protected void setPresentationValue(DateEntry value) {
        show(DateEntry.Part.DAY, value.day());
        show(DateEntry.Part.MONTH, value.month());
        show(DateEntry.Part.YEAR, value.year());
    }

    private void show(DateEntry.Part part, @Nullable String text) {
        Objects.requireNonNull(inputs.get(part)).setValue(text == null ? "" : text);
    }

    /** Hint under the legend, for instance « Par exemple 27 3 2008 ». */
    public void setHelperText(String text) {
        if (hint == null) {
            hint = new PrintedPart("span");
            hint.addClassName("hint");
            hint.setId(id + "hint");
            getContent().addComponentAtIndex(1, hint);
        }
        hint.print(new Text(text));
        describe();
    }

    /** Lets the browser fill in the person's own date of birth. */
    public void setAutocompleteBirthday() {
        inputs.forEach((part, input) -> input.getElement()
                .setAttribute("autocomplete", "bday-" + part.name().toLowerCase(Locale.ROOT)));
    }

    /** Sets the field that is wrong, to be marked and focused; null when the date as a whole is wrong. */
    public void setWrongPart(DateEntry.@Nullable Part part) {
        wrongPart = part;
        markInputs();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        if (error == null) {
            error = new Span();
            error.addClassName("field-error");
            error.setId(id + "error");
            getContent()
                    .getElement()
                    .insertChild(getContent().getElement().indexOfChild(parts.getElement()), error.getElement());
        }
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error == null ? "" : error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getContent().getElement().setProperty("invalid", invalid);
        getContent().setClassName("invalid", invalid);
        if (error != null) {
            error.setVisible(invalid);
        }
        if (!invalid) {
            wrongPart = null;
        }
        markInputs();
        describe();
    }

    @Override
    public boolean isInvalid() {
        return getContent().hasClassName("invalid");
    }

    private void markInputs() {
        inputs.forEach((part, input) -> {
            if (isInvalid() && (wrongPart == null || wrongPart == part)) {
                input.getElement().setAttribute("aria-invalid", "true");
            } else {
                input.getElement().removeAttribute("aria-invalid");
            }
        });
    }

    private void describe() {
        String ids = ((hint == null ? "" : id + "hint ") + (isInvalid() ? id + "error" : "")).strip();
        inputs.values().forEach(input -> {
            if (ids.isEmpty()) {
                input.getElement().removeAttribute("aria-describedby");
            } else {
                input.getElement().setAttribute("aria-describedby", ids);
            }
        });
    }

    /** Puts the focus on the wrong part, else on the day. */
    @Override
    public void focus() {
        Objects.requireNonNull(inputs.get(wrongPart == null ? DateEntry.Part.DAY : wrongPart))
                .focus();
    }
}
