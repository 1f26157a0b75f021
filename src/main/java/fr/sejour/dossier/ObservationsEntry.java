package fr.sejour.dossier;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** « Observations à destination de l'administration : » of step 4 as typed, right or wrong. */
public record ObservationsEntry(@Nullable String text) implements Serializable {

    /** Most characters that are taken. */
    public static final int MOST_CHARACTERS = 2000;

    /** Nothing typed. */
    public static final ObservationsEntry BLANK = new ObservationsEntry(null);

    /** What an error of step 4 can be about. */
    public enum Field implements DossierField {
        OBSERVATIONS;

        @Override
        public boolean isRequired() {
            return false;
        }
    }
}
