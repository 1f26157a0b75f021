package fr.sejour.account;

import fr.sejour.shared.GrowingDelay;
import java.time.Duration;

/**
 * How long sign-in is refused after failures in a row. Stays below what the CNIL recommends for passwords without a
 * second factor (deliberation 2022-100 of 21 July 2022): at most 25 tries in 24 hours, delays that grow, or a lock after
 * at most 10 failures.
 */
final class SignInDelays {

    /** Without a failure for so long, the count begins again. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private static final int FREE = 3;
    private static final int LOCK = 10;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(30);
    private static final GrowingDelay DELAYS = new GrowingDelay(Duration.ofSeconds(5), FIRST_LOCK);
    private static final GrowingDelay LOCKS = new GrowingDelay(FIRST_LOCK, Duration.ofHours(4));

    private SignInDelays() {}

    /** Time during which no sign-in is tried after this many failures. */
    static Duration after(int failures) {
        return locks(failures) ? LOCKS.after(failures - LOCK + 1) : DELAYS.after(failures - FREE);
    }

    /** Whether this failure locks the account, which its holder is told by mail. */
    static boolean locks(int failures) {
        return failures >= LOCK;
    }
}
