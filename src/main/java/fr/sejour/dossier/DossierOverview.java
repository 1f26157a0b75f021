package fr.sejour.dossier;

import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as the applicant's list of requests shows it.
 *
 * @param number number of the request; null while it is a draft
 * @param savedAt moment of the last change
 * @param reachedStep the furthest step whose page was opened
 * @param history the states that the request went through, in the order of time
 */
public record DossierOverview(
        DossierId id,
        DossierState state,
        @Nullable DossierNumber number,
        Instant savedAt,
        Step reachedStep,
        List<Event> history) {

    public DossierOverview {
        history = List.copyOf(history);
    }

    /** A state and the moment in which it began. */
    public record Event(DossierState state, Instant at) implements Serializable {}

    /** When the request was filed; empty while it is a draft. */
    public Optional<Instant> filedAt() {
        return history.stream()
                .filter(event -> event.state() == DossierState.FILED)
                .map(Event::at)
                .findFirst();
    }

    /** When the request came into its present state. */
    public Instant since() {
        return history.getLast().at();
    }
}
