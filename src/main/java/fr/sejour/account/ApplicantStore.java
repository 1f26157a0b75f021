package fr.sejour.account;

import static sejour.db.Tables.APPLICANT;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.PhoneNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import sejour.db.tables.records.ApplicantRecord;

/** The accounts in the database. */
@Repository
class ApplicantStore {

    private final DSLContext database;
    private final Clock clock;

    ApplicantStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Applicant> find(ForeignerNumber number) {
        return database.selectFrom(APPLICANT)
                .where(APPLICANT.FOREIGNER_NUMBER.eq(number))
                .fetchOptional(ApplicantStore::applicant);
    }

    Optional<Applicant> find(ApplicantId id) {
        return database.selectFrom(APPLICANT).where(APPLICANT.ID.eq(id)).fetchOptional(ApplicantStore::applicant);
    }

    /** Several people may share one address, as those of one home. */
    List<Applicant> byEmail(String email) {
        return database.selectFrom(APPLICANT)
                .where(org.jooq.impl.DSL.lower(APPLICANT.EMAIL).eq(email.toLowerCase(Locale.ROOT)))
                .fetch(ApplicantStore::applicant);
    }

    /** Adds the account; empty when this number has one already. */
    Optional<ApplicantId> add(ForeignerNumber number, String email, Locale language, String passwordHash) {
        Instant now = clock.instant();
        return database.insertInto(APPLICANT)
                .set(APPLICANT.FOREIGNER_NUMBER, number)
                .set(APPLICANT.EMAIL, email)
                .set(APPLICANT.LANGUAGE, language)
                .set(APPLICANT.PASSWORD_HASH, passwordHash)
                .set(APPLICANT.CREATED_AT, now)
                .set(APPLICANT.LAST_SEEN_AT, now)
                .onConflictDoNothing()
                .returning(APPLICANT.ID)
                .fetchOptional(ApplicantRecord::getId);
    }

    void changePassword(ApplicantId id, String passwordHash) {
        database.update(APPLICANT)
                .set(APPLICANT.PASSWORD_HASH, passwordHash)
                .where(APPLICANT.ID.eq(id))
                .execute();
    }

    void changeEmail(ApplicantId id, String email) {
        database.update(APPLICANT)
                .set(APPLICANT.EMAIL, email)
                .where(APPLICANT.ID.eq(id))
                .execute();
    }

    /** Puts a telephone number, or none, in the place of the one expected; false when there is another by now. */
    boolean changePhone(ApplicantId id, @Nullable PhoneNumber expected, @Nullable PhoneNumber phone) {
        return database.update(APPLICANT)
                        .set(APPLICANT.PHONE, phone)
                        .where(APPLICANT.ID.eq(id))
                        .and(APPLICANT.PHONE.isNotDistinctFrom(expected))
                        .execute()
                == 1;
    }

    /** Version of the account's access; empty when there is no such account. Read at each request. */
    Optional<Integer> accessVersion(ApplicantId id) {
        return database.select(APPLICANT.ACCESS_VERSION)
                .from(APPLICANT)
                .where(APPLICANT.ID.eq(id))
                .fetchOptional(APPLICANT.ACCESS_VERSION);
    }

    /** Ends the sessions of the account on every node, and returns the version at which others can be opened. */
    int changeAccess(ApplicantId id) {
        return database.update(APPLICANT)
                .set(APPLICANT.ACCESS_VERSION, APPLICANT.ACCESS_VERSION.plus(1))
                .where(APPLICANT.ID.eq(id))
                .returning(APPLICANT.ACCESS_VERSION)
                .fetchSingle()
                .getAccessVersion();
    }

    void seen(ApplicantId id) {
        database.update(APPLICANT)
                .set(APPLICANT.LAST_SEEN_AT, clock.instant())
                .where(APPLICANT.ID.eq(id))
                .execute();
    }

    private static Applicant applicant(ApplicantRecord row) {
        return new Applicant(
                row.getId(),
                row.getForeignerNumber(),
                row.getEmail(),
                row.getPhone(),
                row.getLanguage(),
                row.getPasswordHash(),
                row.getAccessVersion());
    }
}
