package fr.sejour.dossier;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** « Observations à destination de l'administration : » of step 4 as typed, right or wrong. */
public record ObservationsEntry(@Nullable String text) implements Serializable {

    /** Largest number of characters. */
    public static final int MOST_CHARACTERS = 2000;

    /** Nothing typed. */
    public static final ObservationsEntry BLANK = new ObservationsEntry(null);

    /** Fields of step 4 that an error can be about. */
    public enum Field implements DossierField {
        OBSERVATIONS;

        @Override
        public boolean isRequired() {
            return false;
        }
    }
}
