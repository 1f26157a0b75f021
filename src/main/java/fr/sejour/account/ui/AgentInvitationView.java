package fr.sejour.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AgentAdministration;
import fr.sejour.account.AgentAdministration.Result;
import fr.sejour.account.AgentDetails.Flaw;
import fr.sejour.reference.Departments;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** A new agent: an account, and a mail with a link to choose its password. */
@Route(AccountAddresses.INVITATION)
@PageTitle("account.agents.invite")
@RolesAllowed("ADMIN")
class AgentInvitationView extends Div implements HasBreadcrumb {

    static final String ADDRESS = "/" + AccountAddresses.INVITATION;

    private final transient AgentAdministration administration;
    private final SignedInAgent admin;
    private final ErrorSummary errors = new ErrorSummary();
    private final AgentForm form;

    AgentInvitationView(
            AgentAdministration administration, Departments departments, AuthenticationContext authentication) {
        this.administration = administration;
        admin = authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        form = new AgentForm(departments);
        Button submit = Actions.primary(getTranslation("account.agents.invite.submit"), click -> submit());
        submit.addClickShortcut(Key.ENTER);
        add(
                new PageHeading(getTranslation("account.agents.invite"), getTranslation("account.agents.invite.lead")),
                errors,
                new Paragraph(getTranslation("account.required")),
                new FormSection(getTranslation("account.agents.details"), form),
                new Actions(submit));
    }

    @Override
    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(getTranslation("account.agents.title"), AgentsView.ADDRESS));
    }

    private void submit() {
        switch (administration.invite(admin, form.entered())) {
            case Result.Done(AgentId agent) -> getUI().ifPresent(ui -> ui.navigate(AgentView.address(agent)));
            case Result.Refused(Set<Flaw> flaws) -> errors.show(form.problems(flaws));
            case Result.Stale stale -> throw new IllegalStateException("A new account has no earlier version");
            case Result.LastAdmin last -> throw new IllegalStateException("Inviting takes no admin away");
        }
    }
}
