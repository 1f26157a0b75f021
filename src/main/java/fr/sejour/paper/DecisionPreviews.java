package fr.sejour.paper;

import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Colleague;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.DecisionPreview;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.printing.PaperPool;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Prints what would be issued, marked « APERÇU » on each page; nothing of it is kept. */
@Component
class DecisionPreviews implements DecisionPreview {

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

    @Override
    public byte[] of(SignedInAgent agent, DossierId id, Decision decision) {
        Filed dossier = dossier(agent, id);
        Colleague by = new Colleague(agent.id(), agent.displayName());
        TakenDecision asIfTaken = new TakenDecision(decision, by, clock.instant());
        return printing.print(writer.preview(dossier, asIfTaken)).pdf();
    }

    @Override
    public byte[] ofExtension(SignedInAgent agent, DossierId id, LocalDate from, LocalDate to) {
        return printing.print(extensions.preview(dossier(agent, id), from, to, clock.instant()))
                .pdf();
    }

    private Filed dossier(SignedInAgent agent, DossierId id) {
        access.require(agent, id);
        return dossiers.filed(id).orElseThrow(NotFoundException::new);
    }
}
