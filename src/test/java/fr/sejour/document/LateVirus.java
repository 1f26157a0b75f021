package fr.sejour.document;

import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.DossierId;
import org.jooq.DSLContext;

/** A virus that the scanner finds after a file was taken. */
public final class LateVirus {

    private LateVirus() {}

    /** As the quarantine leaves the files of a document. */
    public static void in(DSLContext database, DossierId dossier, DocumentType type) {
        database.update(SUPPORTING_DOCUMENT)
                .set(SUPPORTING_DOCUMENT.SCAN, ScanState.INFECTED)
                .where(SUPPORTING_DOCUMENT.DOSSIER.eq(dossier))
                .and(SUPPORTING_DOCUMENT.TYPE.eq(type))
                .execute();
    }
}
