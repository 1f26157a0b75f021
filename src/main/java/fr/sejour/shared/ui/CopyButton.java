package fr.sejour.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Span;

/** A button that copies a text, for instance a number, to the clipboard and says whether that worked. */
public final class CopyButton extends Composite<Span> {

    /**
     * @param copied the text to copy
     * @param what name of the text, for assistive technologies, for instance « le numéro de la demande »
     */
    public CopyButton(String copied, String what) {
        Button button = new Button(getTranslation("shared.copy"));
        button.setAriaLabel(getTranslation("shared.copy.what", what));
        Span told = new Span();
        told.getElement().setAttribute("role", "status");
        Clipboard.onClick(button)
                .writeText(
                        copied,
                        written -> told.setText(getTranslation("shared.copy.done")),
                        refused -> told.setText(getTranslation("shared.copy.refused")));
        getContent().addClassName("copy");
        getContent().add(button, told);
    }
}
