package fr.sejour.notification;

/** Hands mails over to whoever brings them. */
interface MailTransport {

    /**
     * Hands one mail over. Returns only when the other side has taken responsibility for it.
     *
     * @throws org.springframework.mail.MailException when it was not taken; trying again later may work
     * @throws MailServerLeftAloneException when it was not tried
     */
    void deliver(Mail mail);

    /** Whether {@link #deliver} would not try now: a mail need not be written for it. */
    default boolean isLeftAlone() {
        return false;
    }
}
