package fr.sejour.account;

import static sejour.db.Tables.ACCOUNT_REQUEST;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Keeps people from trying facts about others, and from flooding them with mails: limits the number of requests a
 * day.
 */
@Component
class RequestLimits {

    static final Duration WINDOW = Duration.ofHours(24);

    /** What is counted, and how often it is answered within the window. */
    enum Kind {
        CREATE_ACCOUNT(10),
        RESET_PASSWORD(5),
        REMIND_IDENTIFIER(5),
        CHANGE_ADDRESS(5);

        final int most;

        Kind(int most) {
            this.most = most;
        }
    }

    private final DSLContext database;
    private final Clock clock;

    RequestLimits(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts one more request, in the current transaction.
     *
     * @param subject whom it is about: a foreigner number or an e-mail address
     * @return whether it may be answered
     */
    boolean admits(Kind kind, String subject) {
        // One at a time for each subject, else two at once would both be the last one.
        database.fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", kind + " " + subject);
        Instant now = clock.instant();
        int earlier = database.fetchCount(
                ACCOUNT_REQUEST,
                ACCOUNT_REQUEST
                        .SUBJECT
                        .eq(subject)
                        .and(ACCOUNT_REQUEST.KIND.eq(kind.name()))
                        .and(ACCOUNT_REQUEST.REQUESTED_AT.gt(now.minus(WINDOW))));
        if (earlier >= kind.most) {
            return false;
        }
        database.insertInto(ACCOUNT_REQUEST)
                .set(ACCOUNT_REQUEST.KIND, kind.name())
                .set(ACCOUNT_REQUEST.SUBJECT, subject)
                .set(ACCOUNT_REQUEST.REQUESTED_AT, now)
                .execute();
        return true;
    }

    /** Removes what no longer counts. */
    void clean() {
        database.deleteFrom(ACCOUNT_REQUEST)
                .where(ACCOUNT_REQUEST.REQUESTED_AT.lt(clock.instant().minus(WINDOW)))
                .execute();
    }
}
