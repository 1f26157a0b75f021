package fr.sejour.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the papers of a dossier.
 *
 * @param subject the extension that an attestation is about; null for the kinds that exist at most once a dossier
 */
record WhichPaper(PaperKind kind, @Nullable UUID subject) {

    static WhichPaper only(PaperKind kind) {
        return new WhichPaper(kind, null);
    }

    static WhichPaper ofExtension(UUID extension) {
        return new WhichPaper(PaperKind.EXTENSION_ATTESTATION, extension);
    }
}
