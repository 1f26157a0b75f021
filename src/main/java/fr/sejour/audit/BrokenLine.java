package fr.sejour.audit;

import java.util.UUID;

/**
 * Where a chain of the journal breaks first.
 *
 * @param chain the dossier; for lines that concern none, the actor or one of the service's own chains
 * @param place of the line in its chain, from 1
 */
public record BrokenLine(UUID chain, long place, Reason reason) {

    /** What is wrong with the line. */
    public enum Reason {
        /** It does not say what was written, or not after what was written before it. */
        CHANGED,
        /** It was removed. */
        MISSING,
        /** It was slipped in after the end of its chain. */
        ADDED
    }
}
