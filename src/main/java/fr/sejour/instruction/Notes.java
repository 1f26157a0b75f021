package fr.sejour.instruction;

import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.StorableText;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the agents of a prefecture tell each other of a dossier. A note changes nothing of the dossier: any of them may leave
 * one, at any time, and nobody's page grows old by it.
 */
@Service
public class Notes {

    /** Most characters of a note. */
    public static final int LONGEST = 4000;

    private final DossierAccess access;
    private final InstructionStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(DossierAccess access, InstructionStore store, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Leaves a note; it stays as it was written.
     *
     * @return why it was not left; empty when it was
     * @throws NotFoundException when the agent may not see the dossier
     */
    @Transactional
    public Optional<ActRefusal> note(SignedInAgent agent, DossierId id, String text) {
        access.require(agent, id);
        String written = StorableText.of(text).strip();
        if (written.isEmpty()) {
            return Optional.of(ActRefusal.NOTE_MISSING);
        }
        if (written.codePointCount(0, written.length()) > LONGEST) {
            return Optional.of(ActRefusal.NOTE_TOO_LONG);
        }
        store.note(id, agent.id(), written, clock.instant());
        events.publishEvent(new JournalEntry(agent.id().value(), id.value(), "NOTE_WRITTEN", Map.of()));
        return Optional.empty();
    }
}
