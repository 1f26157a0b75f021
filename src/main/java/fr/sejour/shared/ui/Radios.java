package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Radio buttons, some of which open a part of the page right below them. They are native buttons of the browser,
 * because Vaadin's radio buttons cannot contain other components.
 */
@Tag(Tag.DIV)
public final class Radios<T> extends HtmlContainer {

    /**
     * One button.
     *
     * @param hint sentence that helps to choose; null when the label is enough
     * @param opens part of the page that is shown only while this button is chosen; null for most buttons
     */
    public record Option<T>(
            T value,
            String label,
            @Nullable String hint,
            @Nullable Component opens) {

        public Option(T value, String label) {
            this(value, label, null, null);
        }
    }

    private final String name = "r" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<T, Component> opened = new HashMap<>();
    private final Map<T, Input> inputs = new HashMap<>();
    private final SerializableRunnable changed;
    private @Nullable T value;

    /**
     * @param question the question, for assistive technologies
     * @param changed called after each choice
     */
    public Radios(String question, List<Option<T>> options, SerializableRunnable changed) {
        this.changed = changed;
        addClassName("radios");
        getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", question);
        for (int index = 0; index < options.size(); index++) {
            add(line(name + "-" + index, options.get(index)));
        }
    }

    private Div line(String id, Option<T> option) {
        Input input = new Input();
        input.setType("radio");
        input.setId(id);
        input.getElement().setAttribute("name", name);
        input.getElement().addEventListener("change", event -> choose(option.value()));
        inputs.put(option.value(), input);
        NativeLabel label = new NativeLabel(option.label());
        label.setFor(input);
        Div line = new Div(input, label);
        line.addClassName("radio");
        if (option.hint() != null) {
            Span hint = new Span(option.hint());
            hint.addClassName("hint");
            hint.setId(id + "-hint");
            input.getElement().setAttribute("aria-describedby", id + "-hint");
            line.add(hint);
        }
        Component part = option.opens();
        if (part != null) {
            part.setVisible(false);
            opened.put(option.value(), part);
            line.add(part);
        }
        return line;
    }

    /** The chosen value; empty until the person chooses. */
    public Optional<T> chosen() {
        return Optional.ofNullable(value);
    }

    /** Shows a value that was chosen before. */
    public void show(T choice) {
        Objects.requireNonNull(inputs.get(choice)).getElement().setAttribute("checked", true);
        open(choice);
    }

    private void choose(T choice) {
        open(choice);
        changed.run();
    }

    private void open(T choice) {
        value = choice;
        opened.forEach((opening, part) -> part.setVisible(opening.equals(choice)));
    }
}
