package fr.sejour.account;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;
import static sejour.db.Tables.SIGN_IN_ATTEMPT;

import fr.sejour.shared.ClientNetwork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sejour.db.tables.records.SignInAttemptRecord;

/**
 * Counts the sign-ins of each login by where they come from: a known device counts by itself; any other counts by its network,
 * and all of these together. An attempt counts as failed before it is judged, so that many at once gain nothing.
 */
@Component
class SignInAttempts {

    /** Origin of what comes from devices that are not known, taken together. */
    private static final String TOGETHER = "*";

    private final DSLContext database;
    private final KnownDevices devices;
    private final Clock clock;

    SignInAttempts(DSLContext database, KnownDevices devices, Clock clock) {
        this.database = database;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * An attempt about to be judged.
     *
     * @param at when it was counted
     * @param origins what it was counted by, in the order in which rows are locked
     * @param refused it comes too early, and must fail whatever the password; it was not counted
     * @param told if it fails, the holder of the account is told
     */
    record Attempt(Login login, Instant at, List<String> origins, boolean refused, boolean told) {}

    /** Counts an attempt of whoever sends the current request. */
    @Transactional
    public Attempt begin(Login login) {
        // As exact as the database keeps it, which would else round up and refuse the very first attempt.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> origins = origins(login);
        List<SignInAttemptRecord> rows = locked(login, origins, now);
        if (rows.stream().anyMatch(row -> now.isBefore(row.getRefusedUntil()))) {
            return new Attempt(login, now, origins, true, false);
        }
        boolean told = false;
        for (SignInAttemptRecord row : rows) {
            boolean longAgo = row.getLastAt().plus(SignInDelays.FORGOTTEN_AFTER).isBefore(now);
            int failures = longAgo ? 1 : row.getFailures() + 1;
            row.setFailures(failures);
            row.setLastAt(now);
            row.setRefusedUntil(now.plus(delay(row.getOrigin(), failures)));
            row.update();
            told |= SignInDelays.areTold(failures);
        }
        return new Attempt(login, now, origins, false, told);
    }

    private List<String> origins(Login login) {
        return devices.current(login)
                .map(device -> List.of("device:" + device))
                .orElseGet(() -> List.of(TOGETHER, "network:" + ClientNetwork.current()));
    }

    private List<SignInAttemptRecord> locked(Login login, List<String> origins, Instant now) {
        return origins.stream()
                .map(origin -> database.insertInto(SIGN_IN_ATTEMPT)
                        .set(SIGN_IN_ATTEMPT.LOGIN, login.text())
                        .set(SIGN_IN_ATTEMPT.ORIGIN, origin)
                        .set(SIGN_IN_ATTEMPT.FAILURES, 0)
                        .set(SIGN_IN_ATTEMPT.LAST_AT, now)
                        .set(SIGN_IN_ATTEMPT.REFUSED_UNTIL, now)
                        .onConflict(SIGN_IN_ATTEMPT.LOGIN, SIGN_IN_ATTEMPT.ORIGIN)
                        .doUpdate()
                        .set(SIGN_IN_ATTEMPT.ORIGIN, excluded(SIGN_IN_ATTEMPT.ORIGIN))
                        .returning()
                        .fetchSingle())
                .toList();
    }

    private static Duration delay(String origin, int failures) {
        return origin.equals(TOGETHER) ? SignInDelays.together(failures) : SignInDelays.alone(failures);
    }

    /**
     * Takes back an attempt that was not judged, or whose password was right but a code is still awaited. Failures of before it,
     * and of codes, go on counting; so does the delay of another attempt that was counted since.
     */
    @Transactional
    public void takeBack(Attempt attempt) {
        for (String origin : attempt.origins()) {
            database.update(SIGN_IN_ATTEMPT)
                    .set(SIGN_IN_ATTEMPT.FAILURES, greatest(SIGN_IN_ATTEMPT.FAILURES.minus(1), inline(0)))
                    .set(
                            SIGN_IN_ATTEMPT.REFUSED_UNTIL,
                            when(SIGN_IN_ATTEMPT.LAST_AT.eq(attempt.at()), SIGN_IN_ATTEMPT.LAST_AT)
                                    .otherwise(SIGN_IN_ATTEMPT.REFUSED_UNTIL))
                    .where(of(attempt.login()))
                    .and(SIGN_IN_ATTEMPT.ORIGIN.eq(origin))
                    .execute();
        }
    }

    /**
     * Within a transaction: the attempt signed the person in. What failed before at the same place no longer counts, and the
     * device is known from now on.
     */
    void succeed(Attempt attempt) {
        for (String origin : attempt.origins()) {
            database.deleteFrom(SIGN_IN_ATTEMPT)
                    .where(of(attempt.login()))
                    .and(SIGN_IN_ATTEMPT.ORIGIN.eq(origin))
                    .execute();
        }
        devices.remember(attempt.login());
    }

    /**
     * Within the transaction that sets a new password: what was tried before no longer counts, and only the device on which it
     * was chosen is known, so that strangers cannot keep the holder from using it.
     */
    void startOver(Login login) {
        database.deleteFrom(SIGN_IN_ATTEMPT).where(of(login)).execute();
        devices.forget(login);
        devices.remember(login);
    }

    /** Removes what no longer counts. */
    void clean() {
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.LAST_AT.lt(clock.instant().minus(SignInDelays.FORGOTTEN_AFTER)))
                .execute();
    }

    private static Condition of(Login login) {
        return SIGN_IN_ATTEMPT.LOGIN.eq(login.text());
    }
}
