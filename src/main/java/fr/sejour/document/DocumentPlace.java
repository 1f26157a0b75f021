package fr.sejour.document;

import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.DossierId;
import java.io.Serializable;

/**
 * The place that files are handed in for: a document type of a dossier, in a round.
 *
 * @param round 0 is the filing, then the number of the demand for complements that they answer
 * @throws IllegalArgumentException when this type of document is not handed in as files
 */
public record DocumentPlace(DossierId dossier, int round, DocumentType type) implements Serializable {

    public DocumentPlace {
        if (type.kind() != DocumentType.Kind.FILE) {
            throw new IllegalArgumentException(type + " is not handed in as a file");
        }
    }
}
