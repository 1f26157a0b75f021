package fr.sejour.complement;

import fr.sejour.dossier.DocumentType;
import java.io.Serializable;

/**
 * One document of a demand.
 *
 * @param observation what the agent found, as the applicant reads it
 * @param answer as typed so far, or as it was sent
 */
public record ComplementItem(DocumentType type, String observation, ComplementAnswer answer) implements Serializable {

    /** Most characters of an observation. */
    public static final int LONGEST_OBSERVATION = 2000;

    static boolean isObservation(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_OBSERVATION;
    }
}
