package fr.sejour.desk;

import fr.sejour.instruction.CaseFiles;
import fr.sejour.instruction.Decisions;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.instruction.Extensions;
import fr.sejour.instruction.Instruction;
import fr.sejour.instruction.Notes;
import fr.sejour.instruction.Presences;
import fr.sejour.notification.ui.DecisionAnnouncement;
import fr.sejour.paper.DecisionPreviews;
import fr.sejour.paper.DossierPapers;
import fr.sejour.paper.PaperWithdrawals;
import fr.sejour.reference.Countries;
import fr.sejour.reference.Nationalities;
import fr.sejour.registry.ForeignerRegistry;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** All that the page of a dossier asks. */
@Component
record CaseServices(
        CaseFiles files,
        Instruction instruction,
        Notes notes,
        Extensions extensions,
        Decisions decisions,
        DecisionPreviews papers,
        DecisionAnnouncement announcement,
        Presences presences,
        PresenceKeeper keeper,
        DossierAccess access,
        DossierPapers issued,
        PaperWithdrawals withdrawal,
        ForeignerRegistry registry,
        Countries countries,
        Nationalities nationalities,
        Clock clock) {}
