package fr.sejour.shared;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/**
 * Waiting time after consecutive failures; it doubles with each failure.
 *
 * @param first delay after one failure
 * @param longest longest delay, however many failures there were
 */
public record GrowingDelay(Duration first, Duration longest) {

    /** More would be longer than any delay, and overflow. */
    private static final int MOST_DOUBLINGS = 20;

    /**
     * The delay after this many failures.
     *
     * @param failures number of consecutive failures; the delay after none is zero
     */
    public Duration after(int failures) {
        if (failures < 1) {
            return Duration.ZERO;
        }
        Duration delay = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return delay.compareTo(longest) < 0 ? delay : longest;
    }

    /** Lets a job that failed run again after this delay, until it succeeds. */
    public <T> FailureHandler<T> untilSuccess() {
        return (failed, next) -> next.reschedule(
                failed, failed.getTimeDone().plus(after(failed.getExecution().consecutiveFailures + 1)));
    }
}
