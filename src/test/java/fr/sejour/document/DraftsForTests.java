package fr.sejour.document;

import static sejour.db.Tables.DOSSIER;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DossierState;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ForeignerNumber;
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
        return database.insertInto(DOSSIER)
                .set(DOSSIER.APPLICANT, applicant)
                .set(DOSSIER.FOREIGNER_NUMBER, new ForeignerNumber("0123456789"))
                .set(DOSSIER.SEEN_CASE, ApplicantCase.ADULT)
                .set(DOSSIER.CREATED_AT, Instant.EPOCH)
                .set(DOSSIER.TOUCHED_AT, Instant.EPOCH)
                .returning()
                .fetchSingle()
                .getId();
    }

    public static void file(DSLContext database, DossierId dossier) {
        database.update(DOSSIER)
                .set(DOSSIER.STATE, DossierState.FILED)
                .set(DOSSIER.FILED_AT, Instant.EPOCH)
                .set(
                        DOSSIER.NUMBER,
                        new DossierNumber("5901"
                                + String.format(
                                        "%015d",
                                        Math.abs(dossier.value().getLeastSignificantBits() % 1_000_000_000_000_000L))))
                .set(DOSSIER.SNAPSHOT, JSONB.valueOf("{}"))
                .where(DOSSIER.ID.eq(dossier))
                .execute();
    }
}
