package fr.sejour.desk;

import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.ActResult;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.Decision;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.SignedInAgent;
import java.time.LocalDate;

/** Begins what an agent chose to do with a dossier: at once, or with a dialog that asks for what it needs. */
final class CaseActs {

    private final DossierPage page;
    private final CaseServices.ActServices services;
    private final SignedInAgent agent;
    private final DossierId id;
    private final ActForms forms;

    CaseActs(DossierPage page, CaseServices services, SignedInAgent agent, CaseFile file, LocalDate today) {
        this.page = page;
        this.services = services.acts();
        this.agent = agent;
        id = file.id();
        forms = new ActForms(page, file, new DecisionAsReceived(services.previews(), agent, file), today);
    }

    void begin(CaseAct act) {
        var instruction = services.instruction();
        switch (act) {
            case CLAIM -> page.acted(act, instruction.claim(agent, id, page.version()));
            case RESUME -> page.acted(act, instruction.resume(agent, id, page.version()));
            case REQUEST_COMPLEMENT ->
                forms.requestComplement(() -> instruction.requestComplement(agent, id, page.version()));
            case WITHDRAW_COMPLEMENT ->
                forms.confirm(act, () -> instruction.withdrawComplement(agent, id, page.version()));
            case ASSIGN ->
                forms.assign(
                        services.access().colleagues(agent), to -> instruction.assign(agent, id, page.version(), to));
            case RELEASE -> forms.confirm(act, () -> instruction.release(agent, id, page.version()));
            case ISSUE_EXTENSION ->
                forms.issueExtension(
                        (from, to) -> services.extensions().issueExtension(agent, id, page.version(), from, to));
            case ACCEPT -> forms.accept(this::decide);
            case REFUSE -> forms.end(act, Decision.Unfavourable::new, this::decide);
            case CLOSE_INCOMPLETE -> forms.end(act, Decision.ClosedIncomplete::new, this::decide);
            case START_PRODUCTION -> advance(act, DossierState.IN_PRODUCTION);
            case MAKE_AVAILABLE -> advance(act, DossierState.AVAILABLE);
            case HAND_OVER -> advance(act, DossierState.HANDED_OVER);
        }
    }

    private ActResult decide(Decision decision) {
        return services.decisions().decide(agent, id, page.version(), decision);
    }

    private void advance(CaseAct act, DossierState next) {
        forms.confirm(act, () -> services.decisions().production(agent, id, page.version(), next));
    }
}
