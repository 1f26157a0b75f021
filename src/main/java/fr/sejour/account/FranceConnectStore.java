package fr.sejour.account;

import static sejour.db.Tables.FRANCECONNECT_LINK;

import fr.sejour.shared.ApplicantId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which account a FranceConnect identity opens, in the database. */
@Repository
class FranceConnectStore {

    private final DSLContext database;
    private final Clock clock;

    FranceConnectStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<ApplicantId> account(FranceConnectIdentity identity) {
        return database.select(FRANCECONNECT_LINK.APPLICANT)
                .from(FRANCECONNECT_LINK)
                .where(FRANCECONNECT_LINK.IDENTITY.eq(identity.hash()))
                .fetchOptional(FRANCECONNECT_LINK.APPLICANT);
    }

    Optional<Instant> linkedAt(ApplicantId applicant) {
        return database.select(FRANCECONNECT_LINK.LINKED_AT)
                .from(FRANCECONNECT_LINK)
                .where(FRANCECONNECT_LINK.APPLICANT.eq(applicant))
                .fetchOptional(FRANCECONNECT_LINK.LINKED_AT);
    }

    /** Links both; false when either is linked already. */
    boolean add(ApplicantId applicant, FranceConnectIdentity identity) {
        return database.insertInto(FRANCECONNECT_LINK)
                        .set(FRANCECONNECT_LINK.APPLICANT, applicant)
                        .set(FRANCECONNECT_LINK.IDENTITY, identity.hash())
                        .set(FRANCECONNECT_LINK.LINKED_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Whether there was a link to remove. */
    boolean remove(ApplicantId applicant) {
        return database.deleteFrom(FRANCECONNECT_LINK)
                        .where(FRANCECONNECT_LINK.APPLICANT.eq(applicant))
                        .execute()
                == 1;
    }
}
