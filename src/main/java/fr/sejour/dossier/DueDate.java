package fr.sejour.dossier;

import fr.sejour.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The last day to answer a demand for complements. The administration sets the time (CRPA art. L.114-5); the day on which it
 * is learnt does not count, the last one counts to its end in Paris, whatever day of the week it is
 * ({@code doc/decisions/2026-11-23-due-dates.md}).
 */
public final class DueDate {

    /** Days after the day of the first opening. */
    public static final int DAYS = 30;

    private DueDate() {}

    /** The last day, in Paris, after a first opening at this moment. */
    public static LocalDate after(Instant opening) {
        return Dates.day(opening).plusDays(DAYS);
    }
}
