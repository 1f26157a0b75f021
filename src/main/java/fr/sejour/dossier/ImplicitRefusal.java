package fr.sejour.dossier;

import fr.sejour.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;

/** Silence of the administration counts as a refusal after four months (CESEDA R. 432-1 and R. 432-2). */
public final class ImplicitRefusal {

    private static final int MONTHS = 4;

    private ImplicitRefusal() {}

    /** The day, in Paris, from which silence on a complete dossier counts as refusal. */
    public static LocalDate from(Instant filedAt) {
        return Dates.day(filedAt).plusMonths(MONTHS);
    }
}
