package fr.sejour.document;

import static sejour.db.Tables.DOSSIER;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/** Dossiers to attach files to, without the persons behind them. */
public final class DraftsForTests {

    private DraftsForTests() {}

    public static ApplicantId someone() {
        return new ApplicantId(UUID.randomUUID());
    }

    public static DossierId draftOf(DSLContext database, ApplicantId applicant) {
        return new DossierId(database.insertInto(DOSSIER)
                .set(DOSSIER.APPLICANT, applicant.value())
                .set(DOSSIER.FOREIGNER_NUMBER, "0123456789")
                .set(DOSSIER.SEEN_CASE, "ADULT")
                .set(DOSSIER.CREATED_AT, Instant.EPOCH)
                .set(DOSSIER.TOUCHED_AT, Instant.EPOCH)
                .returning()
                .fetchSingle()
                .getId());
    }

    public static void file(DSLContext database, DossierId dossier) {
        database.update(DOSSIER)
                .set(DOSSIER.STATE, "FILED")
                .set(DOSSIER.FILED_AT, Instant.EPOCH)
                .set(
                        DOSSIER.NUMBER,
                        "5901"
                                + String.format(
                                        "%015d",
                                        Math.abs(dossier.value().getLeastSignificantBits() % 1_000_000_000_000_000L)))
                .set(DOSSIER.SNAPSHOT, JSONB.valueOf("{}"))
                .where(DOSSIER.ID.eq(dossier.value()))
                .execute();
    }
}
