package fr.sejour.desk;

import com.vaadin.flow.shared.Registration;
import fr.sejour.instruction.Colleague;
import fr.sejour.instruction.Presences;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps agents present at the dossiers that they have open. The service does so by itself: a browser that asked for it every
 * few seconds would never let a session end.
 */
@Component
class PresenceKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(PresenceKeeper.class);
    private static final Duration EVERY = Presences.MEMORY.dividedBy(3);

    private final Presences presences;
    private final Set<Open> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("presences").factory());

    PresenceKeeper(Presences presences) {
        this.presences = presences;
        var _ = timer.scheduleWithFixedDelay(this::touchAll, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    /** A page of a dossier; each is its own, so that one of two tabs can be closed. */
    private static final class Open {

        private final SignedInAgent agent;
        private final DossierId dossier;

        Open(SignedInAgent agent, DossierId dossier) {
            this.agent = agent;
            this.dossier = dossier;
        }
    }

    /** Says that an agent has a dossier open now, and tells who else has. */
    List<Colleague> touch(SignedInAgent agent, DossierId dossier) {
        return presences.touch(agent, dossier);
    }

    /** Keeps an agent present until the registration is removed. */
    Registration keep(SignedInAgent agent, DossierId dossier) {
        Open page = new Open(agent, dossier);
        open.add(page);
        return () -> {
            open.remove(page);
            presences.leave(agent, dossier);
        };
    }

    private void touchAll() {
        for (Open page : open) {
            try {
                presences.touch(page.agent, page.dossier);
            } catch (NotFoundException | DataAccessException | TransactionException failed) {
                LOG.debug("An agent could not be kept present", failed);
            }
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
