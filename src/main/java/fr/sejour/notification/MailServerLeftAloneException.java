package fr.sejour.notification;

/** The mail server failed several times in a row: for a while no mail is handed to it. Told often, so without a stack trace. */
final class MailServerLeftAloneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MailServerLeftAloneException() {
        super("The mail server failed several times in a row and is left alone for a while", null, false, false);
    }
}
