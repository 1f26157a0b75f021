package fr.sejour.instruction;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which days an attestation of extension may be for: three months at most, renewable, each from the end of the one before
 * (CESEDA R. 431-15-1).
 */
public record ExtensionPeriod(LocalDate from, LocalDate to) {

    /** Most months of one attestation. */
    public static final int MOST_MONTHS = 3;

    /**
     * The longest that can be issued today.
     *
     * @param previousTo last day of the one before; null when there is none
     */
    public static ExtensionPeriod longest(@Nullable LocalDate previousTo, LocalDate today) {
        LocalDate from = previousTo == null || previousTo.isBefore(today) ? today : previousTo.plusDays(1);
        return new ExtensionPeriod(from, from.plusMonths(MOST_MONTHS));
    }

    /**
     * What is wrong with these days: while one is valid the next begins on the day after it, else today or later.
     *
     * @param previousTo last day of the one before; null when there is none
     */
    public Optional<ActRefusal> fault(@Nullable LocalDate previousTo, LocalDate today) {
        LocalDate earliest = longest(previousTo, today).from();
        boolean renewal = previousTo != null && !previousTo.isBefore(today);
        if (from.isBefore(earliest) || renewal && from.isAfter(earliest)) {
            return Optional.of(ActRefusal.EXTENSION_START);
        }
        return to.isAfter(from) && !to.isAfter(from.plusMonths(MOST_MONTHS))
                ? Optional.empty()
                : Optional.of(ActRefusal.EXTENSION_LENGTH);
    }
}
