package fr.sejour.instruction;

import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.util.Optional;
import java.util.UUID;

/** Takes back a paper that should not have been issued. Whoever verifies it is told so; it is final. */
public interface PaperWithdrawal {

    /** Most characters of a reason. */
    int LONGEST = 1000;

    /**
     * Withdraws a paper of a dossier.
     *
     * @param reason stays inside the administration
     * @return why it was not withdrawn; empty when it was
     * @throws NotFoundException for who is no supervisor of the dossier's prefecture
     */
    Optional<Refusal> withdraw(SignedInAgent supervisor, DossierId dossier, UUID paper, String reason);
}
