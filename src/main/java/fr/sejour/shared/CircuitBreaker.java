package fr.sejour.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Spares a service that fails: after some failures in a row it is left alone for a while, then tried by one call at a time
 * until one succeeds.
 */
public class CircuitBreaker {

    private final Clock clock;
    private final int failuresToOpen;
    private final Duration pause;

    private int failures;
    private @Nullable Instant tryAgainAt;

    public CircuitBreaker(Clock clock, int failuresToOpen, Duration pause) {
        this.clock = clock;
        this.failuresToOpen = failuresToOpen;
        this.pause = pause;
    }

    /** Whether {@link #tryAcquire} would refuse now. */
    public synchronized boolean refuses() {
        return tryAgainAt != null && clock.instant().isBefore(tryAgainAt);
    }

    /**
     * Asks to make one call, whose end must be told. After a pause the one call let through holds the others back for as
     * long again, so that a call that never ends does not block the service for ever.
     */
    public synchronized boolean tryAcquire() {
        if (refuses()) {
            return false;
        }
        if (tryAgainAt != null) {
            tryAgainAt = clock.instant().plus(pause);
        }
        return true;
    }

    public synchronized void succeeded() {
        failures = 0;
        tryAgainAt = null;
    }

    public synchronized void failed() {
        failures++;
        if (failures >= failuresToOpen) {
            tryAgainAt = clock.instant().plus(pause);
        }
    }
}
