package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.instruction.CaseFile;
import fr.sejour.instruction.InstructionAddresses;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The address of a dossier as agents examine it. */
@Route(InstructionAddresses.DOSSIER + "/:" + DossierView.ID)
@RolesAllowed(Role.EXAMINER)
class DossierView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    static final String ID = "id";

    private final transient CaseServices services;
    private final SignedInAgent agent;
    private String title = "";

    DossierView(CaseServices services, AuthenticationContext authentication) {
        this.services = services;
        agent = authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        getContent().addClassName("full");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(getTranslation("instruction.queue.title"), "/" + QueueView.ROUTE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseFile file = services.files()
                .examination(
                        agent,
                        event.getRouteParameters()
                                .get(ID)
                                .flatMap(DossierId::parse)
                                .orElseThrow(NotFoundException::new));
        title = CaseHeader.person(file);
        getContent().removeAll();
        getContent().add(new DossierPage(services, agent, file));
    }
}
