package fr.sejour.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/**
 * A native field of a {@link PostForm}: label, hint, input, as {@link Fields} look. It is for {@link PlainView}s: the
 * answer reaches the server when the form is posted, not before.
 */
@Tag(Tag.DIV)
public final class PlainField extends HtmlContainer {

    private final String name;
    private final Input input = new Input();
    private final NativeLabel label;

    /**
     * @param label with {@code *} at its end when an answer is required
     * @param name name of the answer in the form; unique in the page
     */
    public PlainField(String label, String name) {
        this.name = name;
        this.label = new NativeLabel(label);
        addClassNames("field", "plain-field");
        input.setId(name);
        this.label.setFor(name);
        attribute("name", name);
        if (label.stripTrailing().endsWith("*")) {
            attribute("aria-required", "true");
        }
        add(this.label, input);
    }

    /** Sets the type of the input, for instance {@code password}. */
    public PlainField withType(String type) {
        return attribute("type", type);
    }

    /** Sets the value that the browser may fill in, for instance {@code username}. */
    public PlainField withAutocomplete(String autocomplete) {
        return attribute("autocomplete", autocomplete);
    }

    /** Sets the keyboard that phones show, for instance {@code numeric}. */
    public PlainField withInputMode(String mode) {
        return attribute("inputmode", mode);
    }

    /** Sets the kinds of files that a field of the type {@code file} accepts. */
    public PlainField withAccept(String kinds) {
        return attribute("accept", kinds);
    }

    /** Sets the width of the field. */
    public PlainField withWidth(Width width) {
        addClassName(width.className());
        return this;
    }

    /** Sets the initial value. */
    public PlainField withValue(String value) {
        return attribute("value", value);
    }

    /** Adds a hint under the label. */
    public PlainField withHint(String text) {
        Span hint = new Span(text);
        hint.addClassName("hint");
        hint.setId(name + "-hint");
        addComponentAtIndex(1, hint);
        return attribute("aria-describedby", name + "-hint");
    }

    private PlainField attribute(String attribute, String value) {
        input.getElement().setAttribute(attribute, value);
        return this;
    }
}
