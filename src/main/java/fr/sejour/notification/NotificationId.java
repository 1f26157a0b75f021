package fr.sejour.notification;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies a notification. */
public record NotificationId(UUID value) implements Serializable {

    /** Address of the page on which the applicant reads the notification. */
    public String address() {
        return "/" + NotificationAddresses.NOTIFICATIONS + "/" + value;
    }

    /**
     * Reads an identifier out of an address; empty when the text is not an identifier, which is answered like a
     * missing notification.
     */
    public static Optional<NotificationId> parse(String text) {
        try {
            return Optional.of(new NotificationId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
