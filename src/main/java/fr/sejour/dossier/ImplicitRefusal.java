package fr.sejour.dossier;

import fr.sejour.dossier.DossierOverview.Event;
import fr.sejour.shared.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Silence of the administration counts as a refusal after four months (CESEDA R. 432-1 and R. 432-2). The time stands
 * still while the administration waits for documents it has demanded (CRPA L. 114-5). « Rejet implicite présumé » is
 * not a state: it is computed from the history each time it is shown, and the administration may still decide.
 */
public final class ImplicitRefusal {

    private static final int MONTHS = 4;

    private ImplicitRefusal() {}

    /** The day, in Paris, from which silence counts as refusal on a dossier that was complete when it was filed. */
    public static LocalDate from(Instant filedAt) {
        return Dates.day(filedAt).plusMonths(MONTHS);
    }

    /**
     * The day, in Paris, from which silence counts as refusal.
     *
     * <p>Each answered demand moves this day by the days from the demand to the answer. A demand that waits for its
     * answer moves the day as if it were answered on the last day. A demand that the agent withdrew was not needed
     * and does not move the day.
     *
     * @param history the states of the dossier in the order of time
     * @param dueOn last day to answer the demand that waits; null when no demand waits, or when it has not been
     *     opened yet
     * @return empty for a draft, and while the time stands still with no known end
     */
    public static Optional<LocalDate> from(List<Event> history, @Nullable LocalDate dueOn) {
        LocalDate day = null;
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            if (event.state() == DossierState.FILED) {
                day = from(event.at());
            } else if (event.state() == DossierState.COMPLEMENT_REQUESTED && day != null) {
                LocalDate asked = Dates.day(event.at());
                LocalDate end = i + 1 < history.size() ? end(asked, history.get(i + 1)) : dueOn;
                if (end == null) {
                    return Optional.empty();
                }
                day = day.plusDays(ChronoUnit.DAYS.between(asked, end));
            }
        }
        return Optional.ofNullable(day);
    }

    /** Whether a dossier bears the mark « rejet implicite présumé » on a day: silence counts as refusal, and it is not broken. */
    public static boolean isPresumed(List<Event> history, @Nullable LocalDate dueOn, LocalDate today) {
        return !history.isEmpty()
                && history.getLast().state().awaitsDecision()
                && from(history, dueOn).filter(day -> !today.isBefore(day)).isPresent();
    }

    private static LocalDate end(LocalDate asked, Event next) {
        return next.state() == DossierState.COMPLEMENT_ANSWERED ? Dates.day(next.at()) : asked;
    }
}
