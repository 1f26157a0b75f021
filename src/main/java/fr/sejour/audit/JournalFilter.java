package fr.sejour.audit;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that a search of the journal applies; a blank text or null is no condition.
 *
 * @param number of a filed dossier, 19 digits
 * @param agent e-mail address of the agent who acted
 * @param act as the journal names it
 * @param from first day, in Paris
 * @param to last day, in Paris
 */
public record JournalFilter(
        String number,
        String agent,
        String act,
        @Nullable LocalDate from,
        @Nullable LocalDate to) implements Serializable {

    /** A filter that finds every line. */
    public static final JournalFilter ALL = new JournalFilter("", "", "", null, null);
}
