package fr.sejour.shared;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies a dossier (demande) from its draft on; never shown as the number of the request. */
public record DossierId(UUID value) implements Serializable {

    /**
     * Reads an identifier out of an address; empty when the text is not an identifier, which is answered like a
     * missing dossier.
     */
    public static Optional<DossierId> parse(String text) {
        try {
            return Optional.of(new DossierId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
