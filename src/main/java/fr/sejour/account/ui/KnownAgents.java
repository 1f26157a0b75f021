package fr.sejour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.AgentAccount;
import fr.sejour.account.AgentAdministration;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.AddressCheck;
import java.util.Optional;
import java.util.UUID;

/** Agents' accounts by the address of their page. */
@org.springframework.stereotype.Component
class KnownAgents implements AddressCheck {

    private static final String AGENT = "agent";

    private final AgentAdministration administration;
    private final AuthenticationContext authentication;

    KnownAgents(AgentAdministration administration, AuthenticationContext authentication) {
        this.administration = administration;
        this.authentication = authentication;
    }

    /** @throws NotFoundException when there is none, or who is signed in is no admin */
    AgentAccount at(RouteParameters parameters) {
        SignedInAgent admin =
                authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        return administration.account(
                admin, parameters.get(AGENT).flatMap(KnownAgents::id).orElseThrow(NotFoundException::new));
    }

    @Override
    public Class<? extends Component> view() {
        return AgentView.class;
    }

    @Override
    public void check(RouteParameters parameters) {
        at(parameters);
    }

    private static Optional<AgentId> id(String text) {
        try {
            return Optional.of(new AgentId(UUID.fromString(text)));
        } catch (IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }
}
