package fr.sejour.notification;

import java.time.Duration;

/** How long to wait before a mail is tried again: each time twice as long, up to an hour, for four days. */
final class RetryDelays {

    /** After so many failures nobody tries again. */
    static final int MOST = 100;

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 10;

    private RetryDelays() {}

    /** @param failures in a row, at least one */
    static Duration after(int failures) {
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
