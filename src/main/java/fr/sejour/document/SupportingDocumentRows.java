package fr.sejour.document;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.sum;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import fr.sejour.dossier.DocumentType;
import fr.sejour.examiner.FileKind;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import sejour.db.tables.records.SupportingDocumentRecord;

/** Supporting documents as rows. */
@Repository
class SupportingDocumentRows {

    /** As {@link SupportingDocument#counts()}. */
    private static final Condition COUNTS = SUPPORTING_DOCUMENT
            .SCAN
            .ne(inline(ScanState.INFECTED, SUPPORTING_DOCUMENT.SCAN))
            .and(SUPPORTING_DOCUMENT.OPENING.ne(inline(OpeningState.UNSOUND, SUPPORTING_DOCUMENT.OPENING)));

    private final DSLContext database;

    SupportingDocumentRows(DSLContext database) {
        this.database = database;
    }

    /** What a new row says of its file. */
    record NewFile(
            FileName name,
            Sha256 hash,
            long size,
            FileKind kind,
            int pages,
            ScanState scan,
            OpeningState opening,
            Instant at) {}

    /**
     * Adds a file at the first free place of its document. Whoever adds to the same place at the same time waits here, then
     * takes the next one; so there can never be a fourth. Files that no longer count make room.
     *
     * @return empty when all places are taken
     */
    Optional<SupportingDocument> insert(ApplicantId applicant, DocumentPlace place, NewFile file) {
        database.deleteFrom(SUPPORTING_DOCUMENT)
                .where(at(place))
                .and(not(COUNTS))
                .execute();
        for (int position = 1; position <= DocumentType.MOST_FILES; position++) {
            Optional<SupportingDocument> inserted = database.insertInto(SUPPORTING_DOCUMENT)
                    .set(SUPPORTING_DOCUMENT.DOSSIER, place.dossier())
                    .set(SUPPORTING_DOCUMENT.APPLICANT, applicant)
                    .set(SUPPORTING_DOCUMENT.TYPE, place.type())
                    .set(SUPPORTING_DOCUMENT.ROUND, place.round())
                    .set(SUPPORTING_DOCUMENT.POSITION, position)
                    .set(SUPPORTING_DOCUMENT.FILE_NAME, file.name().shown(file.kind()))
                    .set(SUPPORTING_DOCUMENT.SHA256, file.hash())
                    .set(SUPPORTING_DOCUMENT.SIZE, file.size())
                    .set(SUPPORTING_DOCUMENT.MEDIA_TYPE, file.kind().mediaType())
                    .set(SUPPORTING_DOCUMENT.PAGES, file.pages())
                    .set(SUPPORTING_DOCUMENT.SCAN, file.scan())
                    .set(SUPPORTING_DOCUMENT.OPENING, file.opening())
                    .set(SUPPORTING_DOCUMENT.UPLOADED_AT, file.at())
                    .onConflict(
                            SUPPORTING_DOCUMENT.DOSSIER,
                            SUPPORTING_DOCUMENT.TYPE,
                            SUPPORTING_DOCUMENT.ROUND,
                            SUPPORTING_DOCUMENT.POSITION)
                    .doNothing()
                    .returning()
                    .fetchOptional(SupportingDocumentRows::document);
            if (inserted.isPresent()) {
                return inserted;
            }
        }
        return Optional.empty();
    }

    /** How many places of a document are taken. */
    int count(DocumentPlace place) {
        return database.fetchCount(SUPPORTING_DOCUMENT, at(place).and(COUNTS));
    }

    /** Bytes of all files of an applicant that count. */
    long held(ApplicantId applicant) {
        return database.select(coalesce(sum(SUPPORTING_DOCUMENT.SIZE), inline(BigDecimal.ZERO)))
                .from(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.APPLICANT.eq(applicant).and(COUNTS))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    /** Whether an answer that is being written may have files there. */
    boolean isAwaited(ApplicantId applicant, DocumentPlace place) {
        return database.select(DSL.function(
                        "supporting_document_open",
                        Boolean.class,
                        DSL.val(place.dossier(), SUPPORTING_DOCUMENT.DOSSIER),
                        DSL.val(applicant, SUPPORTING_DOCUMENT.APPLICANT),
                        DSL.val(place.round(), SUPPORTING_DOCUMENT.ROUND),
                        DSL.val(place.type(), SUPPORTING_DOCUMENT.TYPE)))
                .fetchSingle()
                .value1();
    }

    private static Condition at(DocumentPlace place) {
        return SUPPORTING_DOCUMENT
                .DOSSIER
                .eq(place.dossier())
                .and(SUPPORTING_DOCUMENT.TYPE.eq(place.type()))
                .and(SUPPORTING_DOCUMENT.ROUND.eq(place.round()));
    }

    /** The files of a dossier, in the order in which they were added. */
    List<SupportingDocument> list(DossierId dossier) {
        return database.selectFrom(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.DOSSIER.eq(dossier))
                .orderBy(SUPPORTING_DOCUMENT.ID)
                .fetch(SupportingDocumentRows::document);
    }

    List<SupportingDocument> list(ApplicantId applicant, DossierId dossier) {
        return database.selectFrom(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.DOSSIER.eq(dossier))
                .and(SUPPORTING_DOCUMENT.APPLICANT.eq(applicant))
                .orderBy(SUPPORTING_DOCUMENT.ID)
                .fetch(SupportingDocumentRows::document);
    }

    Optional<SupportingDocument> find(ApplicantId applicant, FileId id) {
        return database.selectFrom(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.ID.eq(id))
                .and(SUPPORTING_DOCUMENT.APPLICANT.eq(applicant))
                .fetchOptional(SupportingDocumentRows::document);
    }

    /** Deletes what stands there. */
    List<SupportingDocument> deleteAll(DocumentPlace place) {
        return database.deleteFrom(SUPPORTING_DOCUMENT)
                .where(at(place))
                .returning()
                .fetch(SupportingDocumentRows::document);
    }

    Optional<SupportingDocument> find(FileId id) {
        return database.selectFrom(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.ID.eq(id))
                .fetchOptional(SupportingDocumentRows::document);
    }

    Optional<SupportingDocument> delete(DossierId dossier, FileId id) {
        return database.deleteFrom(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.ID.eq(id))
                .and(SUPPORTING_DOCUMENT.DOSSIER.eq(dossier))
                .returning()
                .fetchOptional(SupportingDocumentRows::document);
    }

    void deleteAll(DossierId dossier) {
        database.deleteFrom(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.DOSSIER.eq(dossier))
                .execute();
    }

    /** Those of the given files that a row counts on. */
    Set<Sha256> used(Collection<Sha256> hashes) {
        return database.selectDistinct(SUPPORTING_DOCUMENT.SHA256)
                .from(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.SHA256.in(hashes))
                .and(COUNTS)
                .fetchSet(SUPPORTING_DOCUMENT.SHA256);
    }

    /** Files in quarantine, those first that wait longest. */
    List<Sha256> waiting(int most) {
        return database.select(SUPPORTING_DOCUMENT.SHA256)
                .from(SUPPORTING_DOCUMENT)
                .where(SUPPORTING_DOCUMENT.SCAN.eq(inline(ScanState.WAITING, SUPPORTING_DOCUMENT.SCAN)))
                .groupBy(SUPPORTING_DOCUMENT.SHA256)
                .orderBy(min(SUPPORTING_DOCUMENT.UPLOADED_AT))
                .limit(most)
                .fetch(SUPPORTING_DOCUMENT.SHA256);
    }

    /** Takes a file out of quarantine, wherever it was handed in. */
    List<SupportingDocument> settle(Sha256 hash, ScanState found) {
        return database.update(SUPPORTING_DOCUMENT)
                .set(SUPPORTING_DOCUMENT.SCAN, found)
                .where(SUPPORTING_DOCUMENT.SHA256.eq(hash))
                .and(SUPPORTING_DOCUMENT.SCAN.eq(inline(ScanState.WAITING, SUPPORTING_DOCUMENT.SCAN)))
                .returning()
                .fetch(SupportingDocumentRows::document);
    }

    /**
     * Keeps a file from being swept until the transaction ends, so that its row can follow. Many may do so at once.
     */
    void holdFile(Sha256 hash) {
        database.select(DSL.function("pg_advisory_xact_lock_shared", Object.class, DSL.val(lock(hash))))
                .fetch();
    }

    /** Keeps a file from being added to anything until the transaction ends, so that it can be deleted. */
    void lockFile(Sha256 hash) {
        database.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(lock(hash))))
                .fetch();
    }

    private static long lock(Sha256 hash) {
        return ByteBuffer.wrap(HexFormat.of().parseHex(hash.hex())).getLong();
    }

    static SupportingDocument document(SupportingDocumentRecord row) {
        return new SupportingDocument(
                row.getId(),
                new DocumentPlace(row.getDossier(), row.getRound(), row.getType()),
                new SupportingDocument.FileFacts(
                        row.getFileName(), row.getSha256(), row.getSize(), row.getMediaType(), row.getPages()),
                row.getScan(),
                row.getOpening(),
                row.getFault(),
                row.getUploadedAt());
    }
}
