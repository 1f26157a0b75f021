package fr.sejour.desk;

import fr.sejour.instruction.CaseFiles;
import fr.sejour.instruction.Decisions;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.instruction.Extensions;
import fr.sejour.instruction.Instruction;
import fr.sejour.instruction.Notes;
import fr.sejour.notification.ui.DecisionAnnouncement;
import fr.sejour.paper.DecisionPreviews;
import fr.sejour.paper.DossierPapers;
import fr.sejour.paper.PaperWithdrawals;
import fr.sejour.reference.Countries;
import fr.sejour.reference.Nationalities;
import fr.sejour.registry.ForeignerRegistry;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the page of a dossier asks, by the part of the page that asks it. */
@Component
record CaseServices(
        CaseFiles files,
        ActServices acts,
        PreviewServices previews,
        PaperServices papers,
        Notes notes,
        PresenceKeeper presences,
        DeclaredServices declared,
        Clock clock) {

    /** What the acts ask, and the judgements of documents. */
    @Component
    record ActServices(Instruction instruction, Decisions decisions, Extensions extensions, DossierAccess access) {}

    /** What shows the applicant's mail, notification and paper before an act. */
    @Component
    record PreviewServices(DecisionPreviews papers, DecisionAnnouncement announcement, Clock clock) {}

    /** What lists the papers that were issued, and withdraws them. */
    @Component
    record PaperServices(DossierPapers issued, PaperWithdrawals withdrawals) {}

    /** What shows the declared information, with words for its codes and the permits held before. */
    @Component
    record DeclaredServices(ForeignerRegistry registry, Countries countries, Nationalities nationalities) {}
}
