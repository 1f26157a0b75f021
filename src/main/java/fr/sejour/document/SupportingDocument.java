package fr.sejour.document;

import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.DossierId;
import java.time.Instant;

/**
 * A file that was handed in as a document (justificatif).
 *
 * @param round 0 is the filing, then the number of the demand for complements that it answers
 * @param name as it may be shown
 * @param size in bytes
 * @param mediaType by content
 * @param pages of a PDF or TIFF, else 1
 */
public record SupportingDocument(
        FileId id,
        DossierId dossier,
        DocumentType type,
        int round,
        String name,
        Sha256 sha256,
        long size,
        String mediaType,
        int pages,
        ScanState scan,
        Instant uploadedAt) {

    /** Where it stands. */
    public DocumentPlace place() {
        return new DocumentPlace(dossier, round, type);
    }

    /** Whether it can be opened now, by its owner or an agent. */
    public boolean isViewable() {
        return scan == ScanState.UNSCANNED || scan == ScanState.CLEAN;
    }

    /** Whether it counts as handed in. */
    public boolean counts() {
        return scan != ScanState.INFECTED;
    }
}
