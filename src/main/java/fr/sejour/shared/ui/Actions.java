package fr.sejour.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The acts at the end of a page: one primary at the end of the row, the way back, as a quiet button, at its start,
 * and a row below for leaving and abandoning. On a phone the primary one comes first and fills the width.
 */
@Tag(Tag.DIV)
public final class Actions extends HtmlContainer {

    private final Div row = new Div();
    private @Nullable Div below;
    private final Paragraph saved = new Paragraph();

    /** @param primary the one act of the page; see {@link #primary} */
    public Actions(Component primary) {
        addClassName("actions");
        row.addClassName("actions-row");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        Div end = new Div(saved, primary);
        end.addClassName("actions-end");
        row.add(end);
        add(row);
    }

    /** @param back a way back, quiet, at the start of the row */
    public Actions(Component back, Component primary) {
        this(primary);
        row.addComponentAsFirst(back);
    }

    /** Adds acts to the row below, in this order; the most destructive last. */
    public Actions below(Component... acts) {
        if (below == null) {
            below = new Div();
            below.addClassName("actions-below");
            add(below);
        }
        below.add(acts);
        return this;
    }

    /** Shows beside the primary act that the entry was saved, for instance « Enregistré à 14:37 ». */
    public void setSaved(String text) {
        saved.removeClassName("told");
        saved.setText(text);
    }

    /**
     * Shows beside the primary act that something is pending or failed, for instance that the entry could not be
     * saved.
     */
    public void tell(String text) {
        saved.addClassName("told");
        saved.setText(text);
    }

    /** The one primary act of a page. */
    public static Button primary(String text, ComponentEventListener<ClickEvent<Button>> onClick) {
        Button button = new Button(text, onClick);
        button.addThemeName("primary");
        return button;
    }

    /** The primary act of a {@link PostForm}: the browser posts it. */
    public static NativeButton submit(String text) {
        NativeButton button = new NativeButton(text);
        button.addClassNames("button", "button-primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    /** An act beside the primary one. */
    public static Button secondary(String text, ComponentEventListener<ClickEvent<Button>> onClick) {
        return new Button(text, onClick);
    }

    /** A way back or out, as quiet as a link. */
    public static Button quiet(String text, ComponentEventListener<ClickEvent<Button>> onClick) {
        Button button = new Button(text, onClick);
        button.addThemeName("tertiary");
        return button;
    }

    /** An act that destroys something; the caller asks for confirmation first, see {@link Confirmation}. */
    public static Button destructive(String text, ComponentEventListener<ClickEvent<Button>> onClick) {
        Button button = quiet(text, onClick);
        button.addThemeName("error");
        return button;
    }
}
