package fr.sejour.workshop;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static sejour.db.Tables.ISSUED_PAPER;
import static sejour.db.Tables.TEMPLATE_DRAFT;
import static sejour.db.Tables.TEMPLATE_PUBLICATION;
import static sejour.db.Tables.TEMPLATE_SOURCE;
import static sejour.db.Tables.TEMPLATE_VERSION;

import fr.sejour.shared.SignedInAgent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record6;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Versions, publications and drafts in the database. */
@Repository
class TemplateStore {

    /** Any number that nothing else locks. */
    private static final long LOCK = 0x7465_6d70_6c61_7465L;

    private final DSLContext database;

    TemplateStore(DSLContext database) {
        this.database = database;
    }

    /** A file as papers are printed with it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Published(TemplateFile file, long publication, Instant at, byte[] content) {}

    /** Lets one after the other make and publish versions, until the transaction ends. */
    void lock() {
        database.select(field("pg_advisory_xact_lock({0})", Object.class, LOCK)).execute();
    }

    /** Number of the last publication of all; 0 before the first. */
    long lastPublication() {
        return database.select(coalesce(max(TEMPLATE_PUBLICATION.ID), 0L))
                .from(TEMPLATE_PUBLICATION)
                .fetchSingle()
                .value1();
    }

    List<Published> published() {
        return database.select(
                        TEMPLATE_PUBLICATION.FILE,
                        TEMPLATE_PUBLICATION.ID,
                        TEMPLATE_PUBLICATION.PUBLISHED_AT,
                        TEMPLATE_VERSION.CONTENT)
                .distinctOn(TEMPLATE_PUBLICATION.FILE)
                .from(TEMPLATE_PUBLICATION)
                .join(TEMPLATE_VERSION)
                .on(TEMPLATE_VERSION
                        .FILE
                        .eq(TEMPLATE_PUBLICATION.FILE)
                        .and(TEMPLATE_VERSION.NUMBER.eq(TEMPLATE_PUBLICATION.NUMBER)))
                .orderBy(TEMPLATE_PUBLICATION.FILE, TEMPLATE_PUBLICATION.ID.desc())
                .fetch(mapping(Published::new));
    }

    /** Number of the version that has these bytes. */
    Optional<Integer> numberOf(TemplateFile file, byte[] content) {
        return database.select(TEMPLATE_VERSION.NUMBER)
                .from(TEMPLATE_VERSION)
                .where(TEMPLATE_VERSION.FILE.eq(file))
                .and(TEMPLATE_VERSION.SHA256.eq(DigestUtils.sha256Hex(content)))
                .fetchOptional(TEMPLATE_VERSION.NUMBER);
    }

    /**
     * Adds a version; under the lock.
     *
     * @param author null when it comes with the service
     * @return its number
     */
    int add(TemplateFile file, byte[] content, @Nullable SignedInAgent author, String note, Instant at) {
        return database.insertInto(TEMPLATE_VERSION)
                .set(TEMPLATE_VERSION.FILE, file)
                .set(
                        TEMPLATE_VERSION.NUMBER,
                        field(database.select(
                                        coalesce(max(TEMPLATE_VERSION.NUMBER).plus(1), 0))
                                .from(TEMPLATE_VERSION)
                                .where(TEMPLATE_VERSION.FILE.eq(file))))
                .set(TEMPLATE_VERSION.SHA256, DigestUtils.sha256Hex(content))
                .set(TEMPLATE_VERSION.CONTENT, content)
                .set(TEMPLATE_VERSION.AUTHOR, author == null ? null : author.id())
                .set(TEMPLATE_VERSION.AUTHOR_NAME, author == null ? null : author.displayName())
                .set(TEMPLATE_VERSION.NOTE, note)
                .set(TEMPLATE_VERSION.MADE_AT, at)
                .returning(TEMPLATE_VERSION.NUMBER)
                .fetchSingle()
                .getNumber();
    }

    /** The versions of each file, the last one first. */
    Map<TemplateFile, List<TemplateVersion>> versions(Collection<TemplateFile> files) {
        return database
                .select(
                        TEMPLATE_VERSION.FILE,
                        TEMPLATE_VERSION.NUMBER,
                        TEMPLATE_VERSION.SHA256,
                        TEMPLATE_VERSION.AUTHOR_NAME,
                        TEMPLATE_VERSION.MADE_AT,
                        TEMPLATE_VERSION.NOTE)
                .from(TEMPLATE_VERSION)
                .where(TEMPLATE_VERSION.FILE.in(files))
                .orderBy(TEMPLATE_VERSION.NUMBER.desc())
                .fetch(mapping(TemplateVersion::new))
                .stream()
                .collect(Collectors.groupingBy(TemplateVersion::file));
    }

    Optional<byte[]> content(TemplateFile file, int number) {
        return database.select(TEMPLATE_VERSION.CONTENT)
                .from(TEMPLATE_VERSION)
                .where(TEMPLATE_VERSION.FILE.eq(file))
                .and(TEMPLATE_VERSION.NUMBER.eq(number))
                .fetchOptional(TEMPLATE_VERSION.CONTENT);
    }

    /** The publications of each file, the last one first; nothing for a file that was never published. */
    Map<TemplateFile, List<Publication>> publications(Collection<TemplateFile> files) {
        return publicationsOf(TEMPLATE_PUBLICATION.FILE.in(files)).fetch(mapping(Publication::new)).stream()
                .collect(Collectors.groupingBy(Publication::file));
    }

    /** The last publication of a file. */
    Optional<Publication> lastPublication(TemplateFile file) {
        return publicationsOf(TEMPLATE_PUBLICATION.FILE.eq(file)).limit(1).fetchOptional(mapping(Publication::new));
    }

    private SelectLimitStep<Record6<Long, TemplateFile, Integer, String, String, Instant>> publicationsOf(
            Condition which) {
        return database.select(
                        TEMPLATE_PUBLICATION.ID,
                        TEMPLATE_PUBLICATION.FILE,
                        TEMPLATE_PUBLICATION.NUMBER,
                        TEMPLATE_PUBLICATION.AUTHOR_NAME,
                        TEMPLATE_PUBLICATION.REASON,
                        TEMPLATE_PUBLICATION.PUBLISHED_AT)
                .from(TEMPLATE_PUBLICATION)
                .where(which)
                .orderBy(TEMPLATE_PUBLICATION.ID.desc());
    }

    /** Publishes a version; under the lock. */
    void publish(TemplateFile file, int number, SignedInAgent author, String reason, Instant at) {
        database.insertInto(TEMPLATE_PUBLICATION)
                .set(TEMPLATE_PUBLICATION.FILE, file)
                .set(TEMPLATE_PUBLICATION.NUMBER, number)
                .set(TEMPLATE_PUBLICATION.AUTHOR, author.id())
                .set(TEMPLATE_PUBLICATION.AUTHOR_NAME, author.displayName())
                .set(TEMPLATE_PUBLICATION.REASON, reason)
                .set(TEMPLATE_PUBLICATION.PUBLISHED_AT, at)
                .execute();
    }

    Optional<byte[]> draft(TemplateFile file, SignedInAgent author) {
        return database.select(TEMPLATE_DRAFT.CONTENT)
                .from(TEMPLATE_DRAFT)
                .where(TEMPLATE_DRAFT.FILE.eq(file))
                .and(TEMPLATE_DRAFT.AUTHOR.eq(author.id()))
                .fetchOptional(TEMPLATE_DRAFT.CONTENT);
    }

    /** Hashes of what a designer is typing, by file. */
    Map<TemplateFile, String> draftHashes(Collection<TemplateFile> files, SignedInAgent author) {
        return database.select(
                        TEMPLATE_DRAFT.FILE, field("encode(sha256({0}), 'hex')", String.class, TEMPLATE_DRAFT.CONTENT))
                .from(TEMPLATE_DRAFT)
                .where(TEMPLATE_DRAFT.FILE.in(files))
                .and(TEMPLATE_DRAFT.AUTHOR.eq(author.id()))
                .fetchMap(Record2::value1, Record2::value2);
    }

    void keepDraft(TemplateFile file, SignedInAgent author, byte[] content, Instant at) {
        database.insertInto(TEMPLATE_DRAFT)
                .set(TEMPLATE_DRAFT.FILE, file)
                .set(TEMPLATE_DRAFT.AUTHOR, author.id())
                .set(TEMPLATE_DRAFT.CONTENT, content)
                .set(TEMPLATE_DRAFT.SAVED_AT, at)
                .onConflict(TEMPLATE_DRAFT.FILE, TEMPLATE_DRAFT.AUTHOR)
                .doUpdate()
                .set(TEMPLATE_DRAFT.CONTENT, content)
                .set(TEMPLATE_DRAFT.SAVED_AT, at)
                .execute();
    }

    /** Throws away what is typed nowhere any more: these bytes are printed with. */
    void throwDraftsAway(TemplateFile file, byte[] content) {
        database.deleteFrom(TEMPLATE_DRAFT)
                .where(TEMPLATE_DRAFT.FILE.eq(file))
                .and(TEMPLATE_DRAFT.CONTENT.eq(content))
                .execute();
    }

    void throwDraftAway(TemplateFile file, SignedInAgent author) {
        database.deleteFrom(TEMPLATE_DRAFT)
                .where(TEMPLATE_DRAFT.FILE.eq(file))
                .and(TEMPLATE_DRAFT.AUTHOR.eq(author.id()))
                .execute();
    }

    /** The papers issued with each version of a file, by the hash of the version. */
    Map<String, List<PaperUse>> uses(TemplateFile file) {
        return database.select(
                        TEMPLATE_SOURCE.SHA256,
                        ISSUED_PAPER.KIND.coerce(String.class),
                        count(),
                        min(ISSUED_PAPER.ISSUED_AT),
                        max(ISSUED_PAPER.ISSUED_AT))
                .from(TEMPLATE_SOURCE)
                .join(ISSUED_PAPER)
                .on(ISSUED_PAPER.TEMPLATE_HASH.eq(TEMPLATE_SOURCE.HASH))
                .where(TEMPLATE_SOURCE.FILE.eq(file.name()))
                .groupBy(TEMPLATE_SOURCE.SHA256, ISSUED_PAPER.KIND)
                .orderBy(ISSUED_PAPER.KIND)
                .fetchGroups(
                        TEMPLATE_SOURCE.SHA256,
                        row -> new PaperUse(row.value2(), row.value3(), row.value4(), row.value5()));
    }
}
