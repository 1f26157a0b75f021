package fr.sejour.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.AddressCheck;

/** Filed dossiers of the signed-in agent's prefecture, by the address of their page. */
@org.springframework.stereotype.Component
class KnownDossiers implements AddressCheck {

    private final DossierAccess access;
    private final AuthenticationContext authentication;

    KnownDossiers(DossierAccess access, AuthenticationContext authentication) {
        this.access = access;
        this.authentication = authentication;
    }

    @Override
    public Class<? extends Component> view() {
        return DossierView.class;
    }

    @Override
    public void check(RouteParameters parameters) {
        SignedInAgent agent =
                authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        access.require(
                agent, parameters.get(DossierView.ID).flatMap(DossierId::parse).orElseThrow(NotFoundException::new));
    }
}
