package fr.sejour.complement;

import java.io.Serializable;
import java.time.Instant;

/** What became of an attempt to save what is typed. */
public sealed interface SavedAnswer extends Serializable {

    /**
     * Saved.
     *
     * @param version to name at the next saving
     * @param at to show
     */
    record Saved(int version, Instant at) implements SavedAnswer {}

    /** Nothing was saved: another tab or device has saved since this page was read. The page tells so and reads again. */
    record Outdated() implements SavedAnswer {}

    /** Nothing was saved: the answer was sent elsewhere, or is not awaited any more. */
    record Over() implements SavedAnswer {}
}
