package fr.sejour.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.ActResult;
import fr.sejour.instruction.DossierAccess;
import fr.sejour.instruction.Instruction;
import fr.sejour.instruction.InstructionAddresses;
import fr.sejour.instruction.Queue;
import fr.sejour.instruction.QueueFilter;
import fr.sejour.instruction.QueueFilter.States;
import fr.sejour.instruction.QueuePage;
import fr.sejour.instruction.QueuePlace;
import fr.sejour.instruction.QueueRow;
import fr.sejour.reference.Departments;
import fr.sejour.reference.Nationalities;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The queue of the agent's prefecture: how many dossiers are in each state, and the dossiers, a page at a time. */
@Route(QueueView.ROUTE)
@RolesAllowed(Role.EXAMINER)
class QueueView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = InstructionAddresses.QUEUE;

    private final transient Queue queue;
    private final transient Instruction instruction;
    private final transient DossierAccess access;
    private final transient Departments departments;
    private final transient Nationalities nationalities;
    private final transient Clock clock;
    private final SignedInAgent agent;
    private final Div told = new Div();

    /** Place of the dossier that gets the focus when the queue is shown next; empty for the title. */
    private @Nullable Integer focused;

    QueueView(
            Queue queue,
            Instruction instruction,
            DossierAccess access,
            Departments departments,
            Nationalities nationalities,
            Clock clock,
            AuthenticationContext authentication) {
        this.queue = queue;
        this.instruction = instruction;
        this.access = access;
        this.departments = departments;
        this.nationalities = nationalities;
        this.clock = clock;
        agent = authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        getContent().addClassNames("queue", "full");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("instruction.queue.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(QueueAddress.of(event.getLocation().getQueryParameters()));
    }

    private void show(QueueAddress address) {
        QueueFilter filter = address.filter();
        QueuePage page = queue.page(agent, filter, address.place());
        PageHeading heading = new PageHeading(getTranslation("instruction.queue.title"), prefecture());
        getContent().removeAll();
        getContent()
                .add(
                        heading,
                        told,
                        counts(filter),
                        new QueueFilters(filter, access.colleagues(agent), agent.id(), QueueView::open));
        if (page.rows().isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation(nothing(filter)));
            nothing.addClassName("empty");
            getContent().add(nothing);
            heading.focus();
        } else {
            QueueTable table = new QueueTable(
                    page.rows(),
                    nationalities,
                    LocalDate.now(clock),
                    row -> claim(row, page.rows().indexOf(row), address),
                    step -> turn(step, filter, page));
            getContent().add(table);
            if (focused != null) {
                table.focus(focused);
            }
        }
        focused = null;
        getContent().add(pages(filter, page), new QueueKeys());
    }

    private static String nothing(QueueFilter filter) {
        if (filter.isSearch()) {
            return "instruction.queue.nothing-found";
        }
        return filter.order() == QueueFilter.Order.DUE_DATE
                ? "instruction.queue.nothing-due"
                : "instruction.queue.nothing";
    }

    private String prefecture() {
        return Optional.ofNullable(agent.prefecture())
                .flatMap(departments::withCode)
                .map(department -> department.prefecture().name())
                .orElseThrow(NotFoundException::new);
    }

    /** A link for each state that has dossiers, with their number. */
    private Nav counts(QueueFilter filter) {
        Map<DossierState, Long> counts = queue.counts(agent);
        Nav nav = new Nav();
        nav.addClassName("queue-counts");
        nav.setAriaLabel(getTranslation("instruction.queue.counts"));
        States toDo = new States.ToDo();
        nav.add(count(
                filter,
                toDo,
                getTranslation("instruction.queue.to-do"),
                counts.entrySet().stream()
                        .filter(entry -> QueueFilters.isToDo(entry.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum()));
        counts.forEach((state, dossiers) ->
                nav.add(count(filter, new States.One(state), getTranslation(state.agentLabelKey()), dossiers)));
        nav.add(count(
                filter,
                new States.All(),
                getTranslation("instruction.queue.all"),
                counts.values().stream().mapToLong(Long::longValue).sum()));
        return nav;
    }

    private Anchor count(QueueFilter filter, States states, String label, long dossiers) {
        QueueFilter chosen =
                new QueueFilter(states, filter.applicantCase(), filter.assignee(), false, QueueFilter.Order.AGE, "");
        Anchor link = link(chosen, null, getTranslation("instruction.queue.count", label, dossiers));
        if (!filter.isSearch() && filter.states().equals(states)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Nav pages(QueueFilter filter, QueuePage page) {
        Nav nav = new Nav();
        nav.addClassName("queue-pages");
        nav.setAriaLabel(getTranslation("instruction.queue.pages"));
        page.before().ifPresent(place -> {
            nav.add(link(filter, null, getTranslation("instruction.queue.first")));
            nav.add(link(filter, place, getTranslation("instruction.queue.previous")));
        });
        page.after().ifPresent(place -> nav.add(link(filter, place, getTranslation("instruction.queue.next"))));
        return nav;
    }

    private static Anchor link(QueueFilter filter, @Nullable QueuePlace place, String text) {
        String query = new QueueAddress(filter, place).parameters().getQueryString();
        return new Anchor("/" + ROUTE + (query.isEmpty() ? "" : "?" + query), text);
    }

    private static void open(QueueFilter filter) {
        open(new QueueAddress(filter, null).parameters());
    }

    private static void open(QueryParameters parameters) {
        UI.getCurrent().navigate(ROUTE, parameters);
    }

    /** On to the first dossier of the next page, or back to the last one of the page before. */
    private void turn(int step, QueueFilter filter, QueuePage page) {
        (step > 0 ? page.after() : page.before()).ifPresent(place -> {
            focused = step > 0 ? 0 : Integer.MAX_VALUE;
            open(new QueueAddress(filter, place).parameters());
        });
    }

    /** The focus stays at its place in the list. */
    private void claim(QueueRow row, int place, QueueAddress address) {
        ActResult result = instruction.claim(agent, row.id(), row.head().version());
        focused = place;
        show(address);
        told.removeAll();
        told.add(ActOutcomeNotice.of(this, result, getTranslation("instruction.queue.claimed", row.person())));
    }
}
