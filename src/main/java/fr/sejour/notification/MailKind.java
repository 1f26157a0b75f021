package fr.sejour.notification;

import java.util.Locale;

/** The mails of the service. The words of each stand in the bundle under its own key. */
public enum MailKind {
    CONFIRM_ADDRESS,
    ACCOUNT_EXISTS,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    CONFIRM_NEW_ADDRESS,
    ADDRESS_CHANGED,
    FRANCECONNECT_LINKED,
    FRANCECONNECT_UNLINKED,
    IDENTIFIER,
    SIGN_IN_SLOWED,
    AGENT_INVITED,
    AGENT_PASSWORD_RESET,
    AGENT_PASSWORD_CHANGED,
    AGENT_SIGN_IN_SLOWED,
    REQUEST_RECORDED,
    NOTIFICATION_WAITS,
    REMINDER_TO_OPEN,
    REMINDER_TO_ANSWER,
    DRAFT_EXPIRES;

    /** Key of one of its texts. */
    String key(String text) {
        return "notification.mail." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + text;
    }
}
