package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.AccountAddresses;
import fr.sejour.reference.Department;
import fr.sejour.reference.Departments;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** « Mon compte » of an agent: who one is signed in as. */
@Route(AccountAddresses.AGENT_ACCOUNT)
@PageTitle("account.mine.title")
@RolesAllowed(Role.STAFF)
class AgentAccountView extends Div {

    static final String ADDRESS = "/" + AccountAddresses.AGENT_ACCOUNT;

    AgentAccountView(Departments departments, AuthenticationContext authentication) {
        SignedInAgent agent =
                authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        FactList facts = new FactList()
                .add(getTranslation("account.mine.name"), agent.displayName())
                .add(getTranslation("account.agent.email"), agent.email())
                .add(
                        getTranslation("account.agent.role"),
                        getTranslation("shared.role." + agent.role().name()));
        Optional.ofNullable(agent.prefecture())
                .flatMap(departments::withCode)
                .map(Department::prefecture)
                .ifPresent(prefecture -> facts.add(getTranslation("account.agent.prefecture"), prefecture.name()));
        add(
                new PageHeading(getTranslation("account.mine.title")),
                new FormSection(getTranslation("account.mine.facts"), facts));
    }
}
