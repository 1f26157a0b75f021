package fr.sejour.document;

import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.DossierId;
import java.io.Serializable;

/**
 * Where files stand: under a document of a dossier, in the round in which they are handed in.
 *
 * @param round 0 is the filing, then the number of the demand for complements that they answer
 * @throws IllegalArgumentException when the document is not handed in as files
 */
public record DocumentPlace(DossierId dossier, int round, DocumentType type) implements Serializable {

    public DocumentPlace {
        if (type.kind() != DocumentType.Kind.FILE) {
            throw new IllegalArgumentException(type + " is not handed in as a file");
        }
    }
}
