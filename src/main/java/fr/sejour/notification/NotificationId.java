package fr.sejour.notification;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies a notification. */
public record NotificationId(UUID value) implements Serializable {

    /** Where its applicant reads it. */
    public String address() {
        return "/" + NotificationAddresses.NOTIFICATIONS + "/" + value;
    }

    /** Reads an identifier out of an address; empty when the text is none, which is answered like a missing notification. */
    public static Optional<NotificationId> parse(String text) {
        try {
            return Optional.of(new NotificationId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
