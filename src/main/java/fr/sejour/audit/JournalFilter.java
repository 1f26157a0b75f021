package fr.sejour.audit;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the journal; a blank text or null narrows nothing.
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

    /** Everything. */
    public static final JournalFilter ALL = new JournalFilter("", "", "", null, null);
}
