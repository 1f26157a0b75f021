package fr.sejour.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** A line after which a page of the journal begins. */
public record JournalPlace(Instant at, UUID id) implements Serializable {

    private static final String SEPARATOR = "~";

    /** Reads a place from an address; empty when the text is not a place. */
    public static Optional<JournalPlace> parse(String text) {
        String[] parts = text.split(SEPARATOR, 2);
        try {
            return parts.length == 2
                    ? Optional.of(new JournalPlace(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** As an address holds it. */
    public String text() {
        return at + SEPARATOR + id;
    }
}
