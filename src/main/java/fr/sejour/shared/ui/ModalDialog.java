package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/**
 * A native dialog over the page: the browser keeps the focus in it, gives it back afterwards and closes it on Escape. The
 * first of the acts has the focus when it opens, so the harmless one comes first.
 */
@Tag("dialog")
public final class ModalDialog extends HtmlContainer {

    private static final String TITLE = "dialog-title";

    private final Div acts = new Div();

    /** @param content what stands between the title and the acts */
    public ModalDialog(String title, Component... content) {
        H2 heading = new H2(title);
        heading.setId(TITLE);
        addClassName("dialog");
        getElement().setAttribute("aria-labelledby", TITLE);
        getElement().addEventListener("close", closed -> removeFromParent());
        acts.addClassName("dialog-acts");
        add(heading);
        add(content);
        add(acts);
    }

    /** Adds acts, the harmless one first, the primary one last. They do not close the dialog by themselves. */
    public ModalDialog withActs(Component... buttons) {
        acts.add(buttons);
        return this;
    }

    /** Shows the dialog in the current window. */
    public void open() {
        UI.getCurrent().add(this);
        getElement().callJsFunction("showModal");
    }

    /** Closes the dialog; the browser then gives the focus back, and the dialog goes. */
    public void close() {
        getElement().callJsFunction("close");
    }
}
