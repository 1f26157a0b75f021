package fr.sejour.dossier;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Step 3 as typed, right or wrong. The files are kept by the module of documents as soon as they are uploaded. */
public record DocumentsEntry(@Nullable String ephoto) implements Serializable {

    /** Nothing typed. */
    public static final DocumentsEntry BLANK = new DocumentsEntry(null);
}
