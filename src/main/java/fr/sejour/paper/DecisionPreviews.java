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
 * Prints previews for agents: the paper of a decision before it is taken, and the attestation of an extension before
 * it is issued. Each page is marked « APERÇU »; previews are not kept.
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
     * Preview of the PDF that the applicant would get. Takes tens of milliseconds: never call it while a lock of the
     * database is held.
     *
     * @param decision the decision as entered so far; may still have faults, and missing parts are left blank
     * @throws NotFoundException when the agent may not see the dossier
     */
    public byte[] of(SignedInAgent agent, DossierId id, Decision decision) {
        Filed dossier = dossier(agent, id);
        Colleague by = new Colleague(agent.id(), agent.displayName());
        TakenDecision asIfTaken = new TakenDecision(decision, by, clock.instant());
        return printing.print(writer.preview(dossier, asIfTaken)).pdf();
    }

    /**
     * Preview of the attestation of extension that the applicant would get.
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
