package fr.sejour.instruction;

import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers as agents read them. Every reading is in the journal. */
@Service
public class CaseFiles {

    private final CaseFileStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseFiles(CaseFileStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All that there is to see of a dossier, in one query.
     *
     * @throws NotFoundException for a dossier of another prefecture, a draft and a missing one alike, and for roles that see
     *     no dossier
     */
    @Transactional
    public CaseFile examination(SignedInAgent agent, DossierId id) {
        CaseFile read = store.find(
                        id,
                        DossierAccess.prefecture(agent),
                        ColleagueStore.isWithOther(agent.id(), clock.instant().minus(Presences.MEMORY)))
                .orElseThrow(NotFoundException::new);
        events.publishEvent(new JournalEntry(agent.id().value(), id.value(), "DOSSIER_READ", Map.of()));
        return read;
    }
}
