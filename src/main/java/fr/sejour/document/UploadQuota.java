package fr.sejour.document;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static sejour.db.Tables.RECEIVED_DAY;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/**
 * Bounds what one applicant can write to the disk in a day. A file takes its share before its first byte is read, as large as
 * it may become, and gives back what did not come: so the bound holds for files sent at once, and on every node.
 */
@Component
class UploadQuota {

    /** Bytes of the day before a file took its share; PostgreSQL 18 tells the old row beside the new one. */
    private static final Field<Long> BEFORE = field("old.bytes", Long.class);

    private final DSLContext database;
    private final SupportingDocumentRows rows;
    private final Clock clock;

    UploadQuota(DSLContext database, SupportingDocumentRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Takes a share of today for one file. The caller closes it.
     *
     * @param largest bytes of the largest file that is taken
     * @return empty when the day is used up
     */
    Optional<Share> take(ApplicantId applicant, long largest) {
        LocalDate today = today();
        return database.insertInto(RECEIVED_DAY)
                .set(RECEIVED_DAY.APPLICANT, applicant)
                .set(RECEIVED_DAY.DAY, today)
                .set(RECEIVED_DAY.FILES, 1)
                .set(RECEIVED_DAY.BYTES, largest)
                .onConflict(RECEIVED_DAY.APPLICANT, RECEIVED_DAY.DAY)
                .doUpdate()
                .set(RECEIVED_DAY.FILES, RECEIVED_DAY.FILES.plus(1))
                .set(RECEIVED_DAY.BYTES, least(RECEIVED_DAY.BYTES.plus(largest), inline(SpaceUsed.MOST_RECEIVED)))
                .where(RECEIVED_DAY.FILES.lt(SpaceUsed.MOST_FILES), RECEIVED_DAY.BYTES.lt(SpaceUsed.MOST_RECEIVED))
                .returningResult(RECEIVED_DAY.BYTES.minus(coalesce(BEFORE, inline(0L))))
                .fetchOptional(row -> new Share(applicant, today, row.value1()));
    }

    /** The day in Paris on which those can send again who have used up today. */
    LocalDate reopensOn() {
        return today().plusDays(1);
    }

    /** Deletes the days that are over. */
    void forget() {
        database.deleteFrom(RECEIVED_DAY).where(RECEIVED_DAY.DAY.lt(today())).execute();
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    /** What one file may take of a day, until it is known what has come of it. */
    final class Share implements AutoCloseable {

        private final ApplicantId applicant;
        private final LocalDate day;
        private final long bytes;
        private long received;
        private boolean settled;

        private Share(ApplicantId applicant, LocalDate day, long bytes) {
            this.applicant = applicant;
            this.day = day;
            this.bytes = bytes;
            this.received = bytes;
        }

        /** Bytes that the file may have. */
        long bytes() {
            return bytes;
        }

        /** So much of the file has come. Without this call, the whole share counts as received. */
        void received(long count) {
            received = count;
        }

        /**
         * Gives back what did not come. In a transaction, no other file of the applicant is added until it ends.
         *
         * @return what the applicant has used since
         */
        SpaceUsed settle() {
            settled = true;
            SpaceUsed sent = database.update(RECEIVED_DAY)
                    .set(RECEIVED_DAY.BYTES, RECEIVED_DAY.BYTES.plus(received - bytes))
                    .where(RECEIVED_DAY.APPLICANT.eq(applicant), RECEIVED_DAY.DAY.eq(day))
                    .returning(RECEIVED_DAY.FILES, RECEIVED_DAY.BYTES)
                    .fetchOptional(row -> new SpaceUsed(0, row.getFiles(), row.getBytes(), day.plusDays(1)))
                    // The sweep has deleted the day, which ended while the file came.
                    .orElseGet(() -> new SpaceUsed(0, 0, 0, day.plusDays(1)));
            return new SpaceUsed(rows.held(applicant), sent.files(), sent.received(), sent.reopensOn());
        }

        @Override
        public void close() {
            if (!settled) {
                settle();
            }
        }
    }
}
