package fr.sejour.document;

import static org.jooq.impl.DSL.inline;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rows of files that wait to be opened whole, and the results of opening them. */
@Repository
class OpeningRows {

    private static final Condition WAITS =
            SUPPORTING_DOCUMENT.OPENING.eq(inline(OpeningState.WAITING, SUPPORTING_DOCUMENT.OPENING));

    private final DSLContext database;

    OpeningRows(DSLContext database) {
        this.database = database;
    }

    boolean waits(Sha256 hash) {
        return database.fetchExists(SUPPORTING_DOCUMENT, WAITS.and(SUPPORTING_DOCUMENT.SHA256.eq(hash)));
    }

    /** Those of a dossier. */
    List<Sha256> waiting(DossierId dossier) {
        return waiting(SUPPORTING_DOCUMENT.DOSSIER.eq(dossier));
    }

    /** Those that came before a moment. */
    List<Sha256> waiting(Instant moment) {
        return waiting(SUPPORTING_DOCUMENT.UPLOADED_AT.lessThan(moment));
    }

    private List<Sha256> waiting(Condition which) {
        return database.selectDistinct(SUPPORTING_DOCUMENT.SHA256)
                .from(SUPPORTING_DOCUMENT)
                .where(WAITS.and(which))
                .fetch(SUPPORTING_DOCUMENT.SHA256);
    }

    /**
     * Tells of a file, wherever it was handed in, what opening it has shown.
     *
     * @param fault null when it can be opened
     * @return where it was handed in and nothing was told yet
     */
    List<SupportingDocument> settle(Sha256 hash, FileRefusal.@Nullable Reason fault) {
        return database.update(SUPPORTING_DOCUMENT)
                .set(SUPPORTING_DOCUMENT.OPENING, fault == null ? OpeningState.OPENED : OpeningState.UNSOUND)
                .set(SUPPORTING_DOCUMENT.FAULT, fault)
                .where(WAITS.and(SUPPORTING_DOCUMENT.SHA256.eq(hash)))
                .returning()
                .fetch(SupportingDocumentRows::document);
    }
}
