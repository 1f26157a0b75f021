package fr.sejour.account;

import static sejour.db.Tables.ACCOUNT_REQUEST;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Keeps people from trying facts about others, and from flooding them with mails: limits the number of requests a
 * day. What is about unknown people counts like what is about known ones.
 */
@Component
class RequestLimits {

    static final Duration WINDOW = Duration.ofHours(24);

    /** What is counted, and how often it is answered within the window. */
    enum Kind {
        /** With the right facts. */
        CREATE_ACCOUNT(10),
        /** About one person, from one network. */
        WRONG_FACTS(30),
        RESET_PASSWORD(5),
        REMIND_IDENTIFIER(5),
        CHANGE_ADDRESS(5),
        /** Mails that tell of many failed sign-ins. */
        TELL_SLOWED(1);

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
     * @param subject whom it is about: a foreigner number or an e-mail address, with the network where that counts too
     * @return whether it may be answered
     */
    boolean admits(Kind kind, String subject) {
        if (!isOpen(kind, subject)) {
            return false;
        }
        database.insertInto(ACCOUNT_REQUEST)
                .set(ACCOUNT_REQUEST.KIND, kind.name())
                .set(ACCOUNT_REQUEST.SUBJECT, subject)
                .set(ACCOUNT_REQUEST.REQUESTED_AT, clock.instant())
                .execute();
        return true;
    }

    /** Whether one more request may be answered, without counting it. Others about the subject wait until the transaction ends. */
    boolean isOpen(Kind kind, String subject) {
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
        return earlier < kind.most;
    }

    /** Removes what no longer counts. */
    void clean() {
        database.deleteFrom(ACCOUNT_REQUEST)
                .where(ACCOUNT_REQUEST.REQUESTED_AT.lt(clock.instant().minus(WINDOW)))
                .execute();
    }
}
