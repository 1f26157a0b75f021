package fr.sejour.shared.entry;

import java.io.Serializable;
import java.time.Instant;

/** Result of an attempt to save an entry. */
public sealed interface SaveResult extends Serializable {

    /**
     * Saved.
     *
     * @param version version to name at the next saving
     * @param savedAt moment of saving, shown to the person
     */
    record Saved(int version, Instant savedAt) implements SaveResult {}

    /**
     * Nothing was saved: another tab or device has saved since this page was loaded. The page says so and loads the
     * entry again.
     */
    record Outdated() implements SaveResult {}

    /**
     * Nothing was saved: the entry can no longer be changed, because it was handed in, given up or withdrawn
     * elsewhere.
     */
    record Closed() implements SaveResult {}
}
