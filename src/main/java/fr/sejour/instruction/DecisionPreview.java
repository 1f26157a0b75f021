package fr.sejour.instruction;

import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.LocalDate;

/** Shows the paper of a decision to who is about to take it, and that of an extension to who is about to issue it. */
public interface DecisionPreview {

    /**
     * The PDF that the applicant would get, marked on each page as a preview. It is not kept. Takes tens of milliseconds:
     * never to be called while a lock of the database is held.
     *
     * @param decision may still have faults: what is missing is blank
     * @throws NotFoundException when the agent may not see the dossier
     */
    byte[] of(SignedInAgent agent, DossierId dossier, Decision decision);

    /**
     * The same of an attestation of extension.
     *
     * @param from first day
     * @param to last day
     * @throws NotFoundException when the agent may not see the dossier
     */
    byte[] ofExtension(SignedInAgent agent, DossierId dossier, LocalDate from, LocalDate to);
}
