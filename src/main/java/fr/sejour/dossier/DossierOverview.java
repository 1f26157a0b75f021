package fr.sejour.dossier;

import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant's list of requests shows of one.
 *
 * @param number the number it was given at filing; null while it is a draft
 * @param savedAt the last time anything of it changed
 * @param reachedStep the furthest step whose page was opened
 * @param history the states it came into, in the order of time
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

    /** When it was filed; empty while it is a draft. */
    public Optional<Instant> filedAt() {
        return history.stream()
                .filter(event -> event.state() == DossierState.FILED)
                .map(Event::at)
                .findFirst();
    }

    /** When it came into its present state. */
    public Instant since() {
        return history.getLast().at();
    }
}
