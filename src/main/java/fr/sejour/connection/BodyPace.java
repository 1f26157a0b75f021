package fr.sejour.connection;

/**
 * Whether a body comes fast enough. Only the time counts in which the service waits for its sender, not what the service itself
 * takes meanwhile.
 */
final class BodyPace {

    private static final double SECOND = 1e9;

    private final ArrivalLimits limits;
    private final boolean form;
    private long waited;
    private long bytes;

    /** @param form whether it is a form, which comes as a whole within a time, or a file, which goes on coming */
    BodyPace(ArrivalLimits limits, boolean form) {
        this.limits = limits;
        this.form = form;
    }

    /** Kind of a body by its media type: forms, and the JSON by which pages report what people do. */
    static boolean isForm(String mediaType) {
        return mediaType.startsWith("application/x-www-form-urlencoded") || mediaType.startsWith("application/json");
    }

    /** Longest time in nanoseconds that the next bytes are waited for; not above zero when the sender is too slow. */
    long left() {
        return (form ? limits.form() : limits.span()).toNanos() - waited;
    }

    /**
     * So many bytes have come after so many nanoseconds.
     *
     * @return false when the sender is too slow
     */
    boolean came(int count, long nanoseconds) {
        waited += nanoseconds;
        bytes += count;
        if (left() > 0) {
            return true;
        }
        if (form || bytes < ArrivalLimits.SLOWEST * waited / SECOND) {
            return false;
        }
        waited = 0;
        bytes = 0;
        return true;
    }
}
