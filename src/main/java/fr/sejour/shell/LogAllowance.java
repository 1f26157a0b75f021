package fr.sejour.shell;

import java.io.Serializable;
import java.time.Duration;

/** How many lines the requests of one session have written to the log in a minute. */
final class LogAllowance implements Serializable {

    private static final long serialVersionUID = 1;

    /** Lines that are kept in a minute. */
    static final int LINES = 30;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private long begun;
    private int taken;

    /** What becomes of a line. */
    enum Fate {
        KEPT,
        FIRST_LEFT_OUT,
        LEFT_OUT
    }

    /** @param now nanoseconds of a clock that only runs forward */
    synchronized Fate take(long now) {
        if (taken == 0 || now - begun >= MINUTE) {
            begun = now;
            taken = 0;
        }
        if (taken > LINES) {
            return Fate.LEFT_OUT;
        }
        taken++;
        return taken > LINES ? Fate.FIRST_LEFT_OUT : Fate.KEPT;
    }
}
