package fr.sejour.notification;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A mail that is owed to somebody.
 *
 * @param parameters what its words need, by name
 * @param messageId the same at every attempt to send it
 * @param attempts how often sending failed
 */
record OutgoingMail(
        UUID id,
        MailKind kind,
        String recipient,
        Locale language,
        Map<String, String> parameters,
        String messageId,
        int attempts) {

    /** @throws IllegalStateException when the mail was queued without this parameter */
    String parameter(String name) {
        String value = parameters.get(name);
        if (value == null) {
            throw new IllegalStateException(kind + " without " + name);
        }
        return value;
    }
}
