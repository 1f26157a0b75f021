package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.AgentAccount;
import fr.sejour.account.AgentAdministration;
import fr.sejour.reference.Department;
import fr.sejour.reference.Departments;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.Width;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The agents, for admins: found by name or address, each with its page. */
@Route(SiteAddresses.AGENTS)
@PageTitle("account.agents.title")
@RolesAllowed("ADMIN")
class AgentsView extends Div {

    static final String ADDRESS = "/" + SiteAddresses.AGENTS;

    /** More than these are found by typing. */
    private static final int SHOWN = 100;

    private final transient AgentAdministration administration;
    private final transient Departments departments;
    private final SignedInAgent admin;
    private final Div table = new Div();

    AgentsView(AgentAdministration administration, Departments departments, AuthenticationContext authentication) {
        this.administration = administration;
        this.departments = departments;
        admin = authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        addClassName("wide");
        TextField search = Fields.text(getTranslation("account.agents.search"), Width.MEDIUM);
        search.addValueChangeListener(typed -> show(typed.getValue()));
        Anchor invite = new Anchor(AgentInvitationView.ADDRESS, getTranslation("account.agents.invite"));
        invite.addClassNames("button", "button-primary");
        Div tools = new Div(search, invite);
        tools.addClassName("table-tools");
        add(new PageHeading(getTranslation("account.agents.title")), tools, table);
        show("");
    }

    private void show(String text) {
        List<AgentAccount> found = administration.find(admin, text, SHOWN + 1);
        DataTable rows = new DataTable(
                getTranslation("account.agents.title"),
                List.of(
                        getTranslation("account.agents.name"),
                        getTranslation("account.agent.email"),
                        getTranslation("account.agent.role"),
                        getTranslation("account.agent.prefecture"),
                        getTranslation("account.agents.state"),
                        getTranslation("account.agents.seen")));
        rows.captionedAbove();
        found.stream().limit(SHOWN).forEach(account -> add(rows, account));
        Paragraph count = new Paragraph(
                found.size() > SHOWN
                        ? getTranslation("account.agents.more", SHOWN)
                        : getTranslation("account.agents.count", found.size()));
        count.getElement().setAttribute("role", "status");
        table.removeAll();
        table.add(count);
        if (!found.isEmpty()) {
            table.add(rows);
        }
    }

    private void add(DataTable rows, AgentAccount account) {
        rows.addRow(
                new Anchor(
                        ADDRESS + "/" + account.id().value(), account.profile().displayName()),
                new Span(account.profile().email()),
                new Span(
                        getTranslation("shared.role." + account.profile().role().name())),
                new Span(Optional.ofNullable(account.profile().prefecture())
                        .flatMap(departments::withCode)
                        .map(Department::name)
                        .orElse("–")),
                AgentStates.tag(this, account.state()),
                new Span(AgentStates.moment(account.lastSeenAt())));
    }
}
