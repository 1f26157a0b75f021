package fr.sejour.document;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies a file of a supporting document. */
public record FileId(UUID value) implements Serializable {

    /**
     * Reads an identifier out of an address; empty when the text is not an identifier, which is answered like a
     * missing file.
     */
    public static Optional<FileId> parse(String text) {
        try {
            return Optional.of(new FileId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
