package fr.sejour.shared.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** A question before an act that cannot be undone; the buttons say the acts. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Asks, and acts on confirmation.
     *
     * @param title the question
     * @param text what will happen
     * @param act the words of the button that acts
     * @param keep the words of the button that leaves everything as it is
     */
    public static void ask(String title, String text, String act, String keep, Runnable confirmed) {
        open(title, text, act, "primary", keep, confirmed);
    }

    /** Asks before something is destroyed. Parameters as for {@link #ask}. */
    public static void askToDestroy(String title, String text, String act, String keep, Runnable confirmed) {
        open(title, text, act, "primary error", keep, confirmed);
    }

    private static void open(String title, String text, String act, String actTheme, String keep, Runnable confirmed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setCancelable(true);
        dialog.setCancelText(keep);
        dialog.setConfirmText(act);
        dialog.setConfirmButtonTheme(actTheme);
        dialog.addConfirmListener(event -> confirmed.run());
        dialog.open();
    }
}
