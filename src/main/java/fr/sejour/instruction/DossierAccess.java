package fr.sejour.instruction;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which dossiers and which colleagues an agent may see. */
@Service
public class DossierAccess {

    private final InstructionStore store;
    private final ColleagueStore colleagues;

    DossierAccess(InstructionStore store, ColleagueStore colleagues) {
        this.store = store;
        this.colleagues = colleagues;
    }

    /**
     * Lets an agent go on who may see a dossier: filed, and of their own prefecture.
     *
     * @throws NotFoundException for a dossier of another prefecture, a draft and a missing one alike, and for roles that see
     *     no dossier
     */
    @Transactional(readOnly = true)
    public void require(SignedInAgent agent, DossierId dossier) {
        String prefecture = prefecture(agent);
        if (store.prefecture(dossier).filter(prefecture::equals).isEmpty()) {
            throw new NotFoundException();
        }
    }

    /**
     * Whom a dossier of the agent's prefecture can be assigned to, by name.
     *
     * @throws NotFoundException for roles that see no dossier
     */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(SignedInAgent agent) {
        return colleagues.of(prefecture(agent));
    }

    boolean isColleague(SignedInAgent agent, AgentId other) {
        return colleagues(agent).stream().anyMatch(colleague -> colleague.id().equals(other));
    }

    /**
     * Code of the prefecture whose dossiers an agent examines.
     *
     * @throws NotFoundException for roles that see no dossier
     */
    static String prefecture(SignedInAgent agent) {
        String prefecture = agent.prefecture();
        if (!agent.role().examines() || prefecture == null) {
            throw new NotFoundException();
        }
        return prefecture;
    }
}
