package fr.sejour.instruction;

import fr.sejour.dossier.DossierState;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.util.List;

/** The papers that were issued about a dossier. */
public interface CasePapers {

    /**
     * In the order in which they were issued.
     *
     * @param state that the dossier is in, as the agent has just read it
     * @param extensions those of the dossier, as the agent has just read them
     * @throws NotFoundException when the agent may not see the dossier
     */
    List<CasePaper> of(SignedInAgent agent, DossierId dossier, DossierState state, List<Extension> extensions);
}
