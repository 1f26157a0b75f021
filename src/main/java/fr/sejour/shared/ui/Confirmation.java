package fr.sejour.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;

/** A question before an act that cannot be undone; the words on the buttons name the acts. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Asks the question, and runs the act when the person confirms.
     *
     * @param title the question
     * @param text what will happen
     * @param act the words of the button that acts
     * @param keep the words of the button that leaves everything as it is
     */
    public static void ask(String title, String text, String act, String keep, Runnable confirmed) {
        open(title, text, act, keep, confirmed);
    }

    /** Asks before something is destroyed. Parameters as for {@link #ask}. */
    public static void askToDestroy(String title, String text, String act, String keep, Runnable confirmed) {
        open(title, text, act, keep, confirmed).addThemeName("error");
    }

    private static Button open(String title, String text, String act, String keep, Runnable confirmed) {
        ModalDialog dialog = new ModalDialog(title, new Paragraph(text));
        Button acting = Actions.primary(act, clicked -> {
            dialog.close();
            confirmed.run();
        });
        dialog.withActs(Actions.secondary(keep, clicked -> dialog.close()), acting)
                .open();
        return acting;
    }
}
