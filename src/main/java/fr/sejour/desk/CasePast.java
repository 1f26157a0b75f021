package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.sejour.instruction.ActRefusal;
import fr.sejour.instruction.CaseFile;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.PrintedPart;
import java.util.Optional;
import java.util.UUID;

/** What became of a dossier so far: its history, and its papers, which a supervisor may withdraw. */
final class CasePast extends Composite<Div> {

    private final DossierPage page;
    private final transient CaseServices.PaperServices services;
    private final SignedInAgent agent;
    private final DossierId id;

    CasePast(DossierPage page, CaseServices.PaperServices services, SignedInAgent agent, CaseFile file) {
        this.page = page;
        this.services = services;
        this.agent = agent;
        id = file.id();
        show(file);
    }

    void show(CaseFile file) {
        var extensions = file.course().extensions();
        var issued = services.issued().of(agent, id, file.state(), extensions);
        getContent().removeAll();
        getContent()
                .add(
                        PrintedPart.of(CaseHistory.of(file)),
                        new PapersPanel(issued, agent.role() == Role.SUPERVISOR, this::withdraw));
    }

    private Optional<ActRefusal> withdraw(UUID paper, String reason) {
        Optional<ActRefusal> refused = services.withdrawals().withdraw(agent, id, paper, reason);
        if (refused.isEmpty()) {
            page.paperWithdrawn();
        }
        return refused;
    }
}
