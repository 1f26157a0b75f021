package fr.sejour.instruction;

import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which agents have a dossier open at the same time, on whichever node. */
@Service
public class Presences {

    /** Who has not been seen for this long has gone; pages touch far more often. */
    public static final Duration MEMORY = Duration.ofSeconds(60);

    private final DossierAccess access;
    private final ColleagueStore store;
    private final Clock clock;

    Presences(DossierAccess access, ColleagueStore store, Clock clock) {
        this.access = access;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Says that an agent has a dossier open, and tells who else has.
     *
     * @throws NotFoundException when the agent may not see the dossier
     */
    @Transactional
    public List<Colleague> touch(SignedInAgent agent, DossierId dossier) {
        access.require(agent, dossier);
        Instant now = clock.instant();
        store.seen(dossier, agent.id(), now);
        return store.present(dossier, agent.id(), now.minus(MEMORY));
    }

    /** Says that an agent has closed a dossier. */
    @Transactional
    public void leave(SignedInAgent agent, DossierId dossier) {
        store.gone(dossier, agent.id());
        store.forget(agent.id(), clock.instant().minus(MEMORY));
    }
}
