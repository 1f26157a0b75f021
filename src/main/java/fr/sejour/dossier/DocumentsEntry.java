package fr.sejour.dossier;

import fr.sejour.shared.entry.FieldPath;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Step 3 as typed, right or wrong. The files are kept by the module of documents as soon as they are uploaded. */
public record DocumentsEntry(@Nullable String ephoto) implements Serializable {

    /** Nothing typed. */
    public static final DocumentsEntry BLANK = new DocumentsEntry(null);

    /** Fields of step 3 that an error can be about. */
    public enum Field implements DossierField {
        EPHOTO,
        DOCUMENT
    }

    /** The field in which a document is handed in. */
    public static FieldPath path(DocumentType type) {
        return switch (type.kind()) {
            case FILE -> FieldPath.of(Field.DOCUMENT, type);
            case NUMBER -> FieldPath.of(Field.EPHOTO, type);
        };
    }
}
