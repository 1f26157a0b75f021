package fr.sejour.shared.entry;

import java.io.Serializable;
import java.time.Instant;

/** What became of an attempt to save what is typed. */
public sealed interface SaveResult extends Serializable {

    /**
     * Saved.
     *
     * @param version to name at the next saving
     * @param savedAt to show
     */
    record Saved(int version, Instant savedAt) implements SaveResult {}

    /** Nothing was saved: another tab or device has saved since this page was read, which tells so and reads again. */
    record Outdated() implements SaveResult {}

    /** Nothing was saved: it is not to be typed any more, having been handed in, given up or taken back elsewhere. */
    record Closed() implements SaveResult {}
}
