package fr.sejour.account;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static sejour.db.Tables.SIGN_IN_ATTEMPT;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sejour.db.tables.records.SignInAttemptRecord;

/** Counts the sign-ins of each login. An attempt counts as failed before it is judged, so that many at once gain nothing. */
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
     * @param lock set when failing locks the account, until then
     */
    record Attempt(boolean refused, Optional<Instant> lock) {}

    @Transactional
    public Attempt begin(Login login) {
        // As exact as the database keeps it, which would else round up and refuse the very first attempt.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.insertInto(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.LOGIN, login.text())
                .set(SIGN_IN_ATTEMPT.FAILURES, 0)
                .set(SIGN_IN_ATTEMPT.LAST_AT, now)
                .set(SIGN_IN_ATTEMPT.REFUSED_UNTIL, now)
                .onConflictDoNothing()
                .execute();
        SignInAttemptRecord row = database.selectFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LOGIN.eq(login.text()))
                .forUpdate()
                .fetchSingle();
        if (now.isBefore(row.getRefusedUntil())) {
            return new Attempt(true, Optional.empty());
        }
        boolean longAgo = row.getLastAt().plus(SignInDelays.FORGOTTEN_AFTER).isBefore(now);
        int failures = longAgo ? 1 : row.getFailures() + 1;
        Instant until = now.plus(SignInDelays.after(failures));
        row.setFailures(failures);
        row.setLastAt(now);
        row.setRefusedUntil(until);
        row.update();
        return new Attempt(false, SignInDelays.locks(failures) ? Optional.of(until) : Optional.empty());
    }

    /**
     * Takes the latest attempt back: its password was right, but a code is still awaited. Failures of before it, and of
     * codes, go on counting. Where failures delay at all, nothing can have been counted since, as the attempt itself
     * delayed all others.
     */
    public void takeBack(Login login) {
        database.update(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.FAILURES, greatest(SIGN_IN_ATTEMPT.FAILURES.minus(1), inline(0)))
                .set(SIGN_IN_ATTEMPT.REFUSED_UNTIL, SIGN_IN_ATTEMPT.LAST_AT)
                .where(SIGN_IN_ATTEMPT.LOGIN.eq(login.text()))
                .execute();
    }

    /** Whether failures have locked the account, which lasts until an instant that its holder was told. */
    public boolean locked(Login login) {
        return database.selectFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LOGIN.eq(login.text()))
                .fetchOptional()
                .filter(row -> SignInDelays.locks(row.getFailures()))
                .filter(row -> clock.instant().isBefore(row.getRefusedUntil()))
                .isPresent();
    }

    /** The person proved who they are: earlier failures no longer count. */
    public void forget(Login login) {
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LOGIN.eq(login.text()))
                .execute();
    }

    /** Removes what no longer counts. */
    public void clean() {
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LAST_AT.lt(clock.instant().minus(SignInDelays.FORGOTTEN_AFTER)))
                .execute();
    }
}
