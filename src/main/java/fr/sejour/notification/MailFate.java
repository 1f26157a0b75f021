package fr.sejour.notification;

import java.time.Instant;

/** What has become of a mail that was queued. */
sealed interface MailFate {

    /** It will be sent, or sent again after a failure. */
    record Waiting() implements MailFate {}

    /** The mail server has taken it. */
    record Sent(Instant at) implements MailFate {}

    /** Nobody will send it any more. */
    record Lost() implements MailFate {}
}
