package fr.sejour.paper;

import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Colleague;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.printing.PaperPool;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Prints the paper of a decision for the agent who is about to take it, and that of an extension for who is about to issue it,
 * marked « APERÇU » on each page; nothing of it is kept.
 */
@Component
public class DecisionPreviews {

    private final DossierAccess access;
    private final Dossiers dossiers;
    private final DecisionWriter writer;
    private final ExtensionWriter extensions;
    private final PaperPool printing;
    private final Clock clock;

    DecisionPreviews(
            DossierAccess access,
            Dossiers dossiers,
            DecisionWriter writer,
            ExtensionWriter extensions,
            PaperPool printing,
            Clock clock) {
        this.access = access;
        this.dossiers = dossiers;
        this.writer = writer;
        this.extensions = extensions;
        this.printing = printing;
        this.clock = clock;
    }

    /**
     * The PDF that the applicant would get, marked on each page as a preview. It is not kept. Takes tens of milliseconds:
     * never to be called while a lock of the database is held.
     *
     * @param decision may still have faults: what is missing is blank
     * @throws NotFoundException when the agent may not see the dossier
     */
    public byte[] of(SignedInAgent agent, DossierId id, Decision decision) {
        Filed dossier = dossier(agent, id);
        Colleague by = new Colleague(agent.id(), agent.displayName());
        TakenDecision asIfTaken = new TakenDecision(decision, by, clock.instant());
        return printing.print(writer.preview(dossier, asIfTaken)).pdf();
    }

    /**
     * The PDF of an attestation of extension that the applicant would get, marked and not kept like that of a decision.
     *
     * @param from first day
     * @param to last day
     * @throws NotFoundException when the agent may not see the dossier
     */
    public byte[] ofExtension(SignedInAgent agent, DossierId id, LocalDate from, LocalDate to) {
        return printing.print(extensions.preview(dossier(agent, id), from, to, clock.instant()))
                .pdf();
    }

    private Filed dossier(SignedInAgent agent, DossierId id) {
        access.require(agent, id);
        return dossiers.filed(id).orElseThrow(NotFoundException::new);
    }
}
