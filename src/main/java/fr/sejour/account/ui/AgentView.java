package fr.sejour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.AgentAccount;
import fr.sejour.account.AgentAdministration;
import fr.sejour.account.AgentAdministration.Result;
import fr.sejour.account.AgentDetails.Flaw;
import fr.sejour.audit.AgentLines;
import fr.sejour.reference.Departments;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.ErrorSummary;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One agent's account, for admins: what it is, what can be done with it, how it was signed in to. */
@Route(SiteAddresses.AGENTS + "/:agent")
@PageTitle("account.agents.one")
@RolesAllowed("ADMIN")
class AgentView extends Div implements BeforeEnterObserver, HasBreadcrumb {

    private static final int LINES = 20;

    private final transient KnownAgents accounts;
    private final transient AgentAdministration administration;
    private final transient Departments departments;
    private final SignedInAgent admin;
    private final Div messages = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div content = new Div();

    AgentView(
            KnownAgents accounts,
            AgentAdministration administration,
            Departments departments,
            AuthenticationContext authentication) {
        this.accounts = accounts;
        this.administration = administration;
        this.departments = departments;
        admin = authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
    }

    /** Where this agent's page is. */
    static String address(AgentId agent) {
        return AgentsView.ADDRESS.substring(1) + "/" + agent.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        messages.removeAll();
        show(accounts.at(event.getRouteParameters()));
    }

    @Override
    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(getTranslation("account.agents.title"), AgentsView.ADDRESS));
    }

    private void show(AgentAccount account) {
        AgentForm form = new AgentForm(departments);
        form.show(account, departments);
        errors.clear();
        removeAll();
        FactList facts = new FactList()
                .add(getTranslation("account.agent.email"), account.profile().email())
                .add(getTranslation("account.agents.state"), AgentStates.tag(this, account.state()))
                .add(
                        getTranslation("account.agents.factor"),
                        getTranslation(
                                account.hasSecondFactor()
                                        ? "account.agents.factor.enrolled"
                                        : "account.agents.factor.none"))
                .add(getTranslation("account.agents.seen"), AgentStates.moment(account.lastSeenAt()));
        content.removeAll();
        content.add(
                new FormSection(getTranslation("account.agents.account"), facts, new AgentActs(this, account)),
                new FormSection(
                        getTranslation("account.agents.details"),
                        form,
                        new Actions(Actions.primary(
                                getTranslation("account.agents.save"),
                                click -> done(
                                        account,
                                        administration.change(admin, account.id(), account.version(), form.entered()),
                                        "account.agents.saved",
                                        form)))),
                new FormSection(getTranslation("account.agents.journal"), journal(account.id())));
        add(new PageHeading(account.profile().displayName()), messages, errors, content);
    }

    void suspend(AgentAccount account) {
        done(account, administration.suspend(admin, account.id(), account.version()), "account.agents.suspended", null);
    }

    void reinstate(AgentAccount account) {
        done(
                account,
                administration.reinstate(admin, account.id(), account.version()),
                "account.agents.reinstated",
                null);
    }

    void resetSecondFactor(AgentAccount account) {
        done(
                account,
                administration.resetSecondFactor(admin, account.id(), account.version()),
                "account.agents.factor.reset.done",
                null);
    }

    void sendLink(AgentAccount account) {
        done(
                account,
                administration.sendLink(admin, account.id(), account.version()),
                "account.agents.link.sent",
                null);
    }

    private void done(AgentAccount account, Result result, String doneKey, @Nullable AgentForm form) {
        switch (result) {
            case Result.Done done -> {
                show(administration.account(admin, account.id()));
                tell(Notice.success(getTranslation(doneKey)));
            }
            case Result.Refused(Set<Flaw> flaws) -> {
                messages.removeAll();
                errors.show(form == null ? List.of() : form.problems(flaws));
            }
            case Result.Stale stale -> {
                show(administration.account(admin, account.id()));
                tell(Notice.warning(getTranslation("account.agents.stale")));
            }
            case Result.LastAdmin last -> {
                errors.clear();
                tell(Notice.error(getTranslation("account.agents.last-admin")));
            }
        }
    }

    private void tell(Notice notice) {
        messages.removeAll();
        messages.add(notice);
        notice.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private Component journal(AgentId id) {
        List<AgentLines.Line> lines = administration.signIns(admin, id, LINES);
        if (lines.isEmpty()) {
            return new Paragraph(getTranslation("account.agents.journal.none"));
        }
        DataTable table = new DataTable(
                getTranslation("account.agents.journal"),
                List.of(
                        getTranslation("account.agents.journal.at"),
                        getTranslation("account.agents.journal.act"),
                        getTranslation("account.agents.journal.from")));
        table.captionedAbove();
        lines.forEach(line -> table.addRow(
                AgentStates.moment(line.at()),
                getTranslation("account.agents.act." + line.act()),
                Optional.ofNullable(line.from()).orElse("–")));
        return table;
    }
}
