package fr.sejour.account;

import fr.sejour.shared.GrowingDelay;
import java.time.Duration;

/**
 * How long sign-in waits after failures in a row. Each network and each known device has its own count, which stays below what
 * the CNIL recommends for passwords without a second factor (deliberation 2022-100 of 21 July 2022): delays that grow, at most 25
 * tries in 24 hours. All networks together are slowed only so far that the right person, at a device that is not known, waits a
 * quarter of an hour.
 */
final class SignInDelays {

    /** Without a failure for so long, the count begins again. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    /** Failures of one network or device that cost nothing. */
    private static final int FREE = 3;

    /** Failures of all networks together that cost nothing. */
    private static final int FREE_TOGETHER = 10;

    /** So many failures are told to the holder of the account. */
    private static final int TOLD = 10;

    private static final GrowingDelay ALONE = new GrowingDelay(Duration.ofSeconds(5), Duration.ofHours(2));
    private static final GrowingDelay TOGETHER = new GrowingDelay(Duration.ofMinutes(1), Duration.ofMinutes(15));

    private SignInDelays() {}

    /** Time during which a network, or a known device, may not try again after so many failures of its own. */
    static Duration alone(int failures) {
        return ALONE.after(failures - FREE);
    }

    /** Time during which nobody may try at a device that is not known, after so many failures at such devices. */
    static Duration together(int failures) {
        return TOGETHER.after(failures - FREE_TOGETHER);
    }

    /** Whether the holder of the account is told of so many failures by mail. */
    static boolean areTold(int failures) {
        return failures >= TOLD;
    }
}
