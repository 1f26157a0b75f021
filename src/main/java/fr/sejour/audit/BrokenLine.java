package fr.sejour.audit;

import java.util.UUID;

/**
 * First wrong line of a chain of the journal.
 *
 * @param chain identifier of the chain: the dossier; for lines without a dossier, the actor or one of the service's
 *     own chains
 * @param place of the line in its chain, from 1
 */
public record BrokenLine(UUID chain, long place, Reason reason) {

    /** What is wrong with the line. */
    public enum Reason {
        /** The line is not as it was written, or does not follow the line that was written before it. */
        CHANGED,
        /** The line was removed. */
        MISSING,
        /** The line was slipped in after the end of its chain. */
        ADDED
    }
}
