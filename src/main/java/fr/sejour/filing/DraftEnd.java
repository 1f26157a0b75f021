package fr.sejour.filing;

import fr.sejour.dossier.Draft;
import fr.sejour.dossier.DraftAbandoned;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.JournalEntry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Deletes the typed data of a draft in the caller's transaction; the module {@code document} deletes its files when
 * it hears of the event.
 */
@Component
public class DraftEnd {

    private final DraftStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftEnd(DraftStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends a draft that the caller has locked.
     *
     * @param actor who ends the draft; null when the service does so by itself
     */
    public void end(Draft draft, @Nullable ApplicantId actor, String act) {
        store.store(draft.abandon(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        events.publishEvent(new DraftAbandoned(draft.id(), draft.applicant()));
        events.publishEvent(new JournalEntry(
                actor == null ? null : actor.value(), draft.id().value(), act, Map.of()));
    }
}
