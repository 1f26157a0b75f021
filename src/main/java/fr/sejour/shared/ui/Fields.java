package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Map;

/**
 * Makes the fields of all forms of the service: label above, hint under it, error with an icon under the hint, the
 * width of the answer. A label that ends with {@code *} makes the field required for assistive technologies as well.
 * What is typed reaches the server at most a second later. The browser checks nothing: the words of an error come
 * from {@link ErrorSummary}.
 */
public final class Fields {

    /** Milliseconds after which what was typed is sent, also while typing goes on. */
    private static final int TYPING_SENT_AFTER = 1000;

    private Fields() {}

    /** One line of text. */
    public static TextField text(String label, Width width) {
        return sentWhileTyping(prepared(new TextField(label), label, width));
    }

    /** One line of digits (a number one does not count with); phones show the figures' keyboard. */
    public static TextField digits(String label, Width width) {
        TextField field = text(label, width);
        setInputMode(field, "numeric");
        field.setAutocorrect(false);
        return field;
    }

    /** A telephone number, completed by the browser. */
    public static TextField telephone(String label) {
        TextField field = text(label, Width.MEDIUM);
        setInputMode(field, "tel");
        field.setAutocomplete(Autocomplete.TEL);
        return field;
    }

    /** An e-mail address, completed by the browser. */
    public static EmailField email(String label) {
        EmailField field = sentWhileTyping(prepared(new EmailField(label), label, Width.FULL));
        field.setAutocomplete(Autocomplete.EMAIL);
        return field;
    }

    /**
     * A password. The browser's password manager fills in the current one ({@code current}) or proposes a new one.
     */
    public static PasswordField password(String label, boolean current) {
        PasswordField field = prepared(new PasswordField(label), label, Width.FULL);
        // The component's own texts in Java lack this one, which its element takes.
        field.getElement()
                .setPropertyMap("i18n", Map.of("reveal", field.getTranslation("shared.field.password.reveal")));
        field.setAutocomplete(current ? Autocomplete.CURRENT_PASSWORD : Autocomplete.NEW_PASSWORD);
        return field;
    }

    /** Several lines of text, growing with what is typed. */
    public static TextArea area(String label) {
        TextArea field = sentWhileTyping(prepared(new TextArea(label), label, Width.FULL));
        field.setMinRows(4);
        return field;
    }

    /** A choice between a few items, all visible. */
    public static <T> RadioButtonGroup<T> choice(String label, Collection<T> items, ItemLabelGenerator<T> labelOfItem) {
        RadioButtonGroup<T> field = prepared(new RadioButtonGroup<>(label), label, Width.FULL);
        field.setItems(items);
        field.setItemLabelGenerator(labelOfItem);
        return field;
    }

    /** A choice between some items, in a list that opens. */
    public static <T> Select<T> select(
            String label, Width width, Collection<T> items, ItemLabelGenerator<T> labelOfItem) {
        Select<T> field = prepared(new Select<>(), label, width);
        // It is a button that opens a list, and a button cannot be required: the star of its label says so.
        field.setRequiredIndicatorVisible(false);
        field.setLabel(label);
        field.setItems(items);
        field.setItemLabelGenerator(labelOfItem);
        return field;
    }

    /** A choice between many items, found by typing. */
    public static <T> ComboBox<T> search(String label, Collection<T> items, ItemLabelGenerator<T> labelOfItem) {
        ComboBox<T> field = prepared(new ComboBox<>(label), label, Width.FULL);
        field.setItems(items);
        field.setItemLabelGenerator(labelOfItem);
        return field;
    }

    /** One box to tick. */
    public static Checkbox checkbox(String label) {
        return prepared(new Checkbox(label), label, Width.FULL);
    }

    /** Gives a field that was made elsewhere the behaviour of all fields. */
    public static <F extends Component & HasStyle & HasValidation & HasValue<?, ?>> F prepared(
            F field, String label, Width width) {
        field.addClassNames("field", width.className());
        field.setManualValidation(true);
        field.setRequiredIndicatorVisible(label.stripTrailing().endsWith("*"));
        return field;
    }

    private static <F extends HasValueChangeMode> F sentWhileTyping(F field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TYPING_SENT_AFTER);
        return field;
    }

    /** Vaadin's fields hand no {@code inputmode} on to the input they hold. */
    private static void setInputMode(TextField field, String mode) {
        field.addAttachListener(attached -> field.getElement().executeJs("this.inputElement.inputMode = $0", mode));
    }
}
