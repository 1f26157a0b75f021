package fr.sejour.account;

import static sejour.db.Tables.SIGN_IN_ATTEMPT;

import fr.sejour.shared.ForeignerNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sejour.db.tables.records.SignInAttemptRecord;

/** Counts the sign-ins of each number. An attempt counts as failed before it is judged, so that many at once gain nothing. */
@Component
class SignInAttempts {

    private final DSLContext database;
    private final Clock clock;

    SignInAttempts(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * An attempt about to be judged.
     *
     * @param refused it comes too early, and must fail whatever the password
     * @param locks if it fails, the account is locked until {@code until}
     */
    record Attempt(boolean refused, boolean locks, Instant until) {}

    @Transactional
    public Attempt begin(ForeignerNumber number) {
        // As exact as the database keeps it, which would else round up and refuse the very first attempt.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.insertInto(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.FOREIGNER_NUMBER, number.digits())
                .set(SIGN_IN_ATTEMPT.FAILURES, 0)
                .set(SIGN_IN_ATTEMPT.LAST_AT, now)
                .set(SIGN_IN_ATTEMPT.REFUSED_UNTIL, now)
                .onConflictDoNothing()
                .execute();
        SignInAttemptRecord row = database.selectFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.FOREIGNER_NUMBER.eq(number.digits()))
                .forUpdate()
                .fetchSingle();
        if (now.isBefore(row.getRefusedUntil())) {
            return new Attempt(true, false, row.getRefusedUntil());
        }
        boolean longAgo = row.getLastAt().plus(SignInDelays.FORGOTTEN_AFTER).isBefore(now);
        int failures = longAgo ? 1 : row.getFailures() + 1;
        Instant until = now.plus(SignInDelays.after(failures));
        row.setFailures(failures);
        row.setLastAt(now);
        row.setRefusedUntil(until);
        row.update();
        return new Attempt(false, SignInDelays.locks(failures), until);
    }

    /** The person proved who they are: earlier failures no longer count. */
    public void forget(ForeignerNumber number) {
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.FOREIGNER_NUMBER.eq(number.digits()))
                .execute();
    }

    /** Removes what no longer counts. */
    public void clean() {
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LAST_AT.lt(clock.instant().minus(SignInDelays.FORGOTTEN_AFTER)))
                .execute();
    }
}
