package fr.sejour.filing;

import fr.sejour.dossier.DossierState;
import java.io.Serializable;
import java.time.Instant;

/** What became of an attempt to save a step of a draft. */
public sealed interface SaveResult extends Serializable {

    /**
     * Saved.
     *
     * @param version to name at the next saving
     * @param savedAt to show
     */
    record Saved(int version, Instant savedAt) implements SaveResult {}

    /**
     * Nothing was saved: another tab or device has saved since this page was read. The page tells so and reads again.
     *
     * @param version the version there is now
     * @param savedAt when the other one saved
     */
    record Outdated(int version, Instant savedAt) implements SaveResult {}

    /** Nothing was saved: it is no draft any more, having been filed or abandoned elsewhere. */
    record Closed(DossierState state) implements SaveResult {}
}
