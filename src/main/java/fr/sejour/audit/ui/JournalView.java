package fr.sejour.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.audit.AuditAddresses;
import fr.sejour.audit.BrokenLine;
import fr.sejour.audit.JournalCheck;
import fr.sejour.audit.JournalFilter;
import fr.sejour.audit.JournalPage;
import fr.sejour.audit.JournalPage.Actor;
import fr.sejour.audit.JournalPlace;
import fr.sejour.audit.JournalSearch;
import fr.sejour.shared.Dates;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The journal, for admins: lines by dossier number, agent, act and day; and whether it is whole. */
@Route(JournalView.ROUTE)
@PageTitle("audit.journal.title")
@RolesAllowed("ADMIN")
class JournalView extends Composite<Div> implements BeforeEnterObserver {

    static final String ROUTE = AuditAddresses.JOURNAL;

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final transient JournalSearch journal;
    private final transient MessageSource messages;
    private final SignedInAgent admin;
    private final Div checked = new Div();

    JournalView(JournalSearch journal, MessageSource messages, AuthenticationContext authentication) {
        this.journal = journal;
        this.messages = messages;
        admin = authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        getContent().addClassName("full");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        JournalAddress address = JournalAddress.of(event.getLocation().getQueryParameters());
        JournalFilter filter = address.filter();
        JournalPage page = journal.page(admin, filter, address.place());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeading(getTranslation("audit.journal.title"), getTranslation("audit.journal.lead")),
                        check(filter),
                        new JournalFilters(
                                filter,
                                journal.acts(admin),
                                this::act,
                                chosen -> UI.getCurrent()
                                        .navigate(ROUTE, new JournalAddress(chosen, null).parameters())));
        getContent().add(page.rows().isEmpty() ? nothing() : table(page.rows()), pages(address, page));
    }

    /** Of the dossier that was searched, else of the whole journal. */
    private Component check(JournalFilter filter) {
        checked.removeAll();
        checked.getElement().setAttribute("role", "status");
        if (filter.number().isBlank()) {
            checked.add(journal.lastCheck(admin)
                    .map(this::found)
                    .orElseGet(() -> Notice.information(getTranslation("audit.check.never"))));
            return checked;
        }
        Div acts = new Div(Actions.secondary(getTranslation("audit.check.now"), pressed -> {
            checked.removeAll();
            checked.add(found(journal.check(admin, filter.number())));
        }));
        acts.addClassName("acts");
        return new Div(acts, checked);
    }

    private Notice found(JournalCheck.Result result) {
        String day = Dates.date(result.at());
        String time = Dates.time(result.at());
        Optional<BrokenLine> broken = result.broken();
        return broken.map(line -> Notice.error(getTranslation(
                        "audit.check.broken",
                        day,
                        time,
                        line.place(),
                        line.chain(),
                        getTranslation("audit.check.reason." + line.reason().name()))))
                .orElseGet(() -> Notice.success(getTranslation("audit.check.whole", day, time, result.lines())));
    }

    private Component nothing() {
        Paragraph nothing = new Paragraph(getTranslation("audit.journal.nothing"));
        nothing.addClassName("empty");
        return nothing;
    }

    private DataTable table(List<JournalPage.Row> rows) {
        DataTable table = new DataTable(
                getTranslation("audit.journal.title"),
                List.of(
                        getTranslation("audit.column.at"),
                        getTranslation("audit.column.act"),
                        getTranslation("audit.column.actor"),
                        getTranslation("audit.column.number"),
                        getTranslation("audit.column.from"),
                        getTranslation("audit.column.details")));
        table.captionedAbove().addClassName("queue-table");
        rows.forEach(row -> table.addRow(
                getTranslation("audit.moment", Dates.date(row.at()), Dates.time(row.at())),
                act(row.act()),
                actor(row.actor()),
                orDash(row.number()),
                orDash(row.from()),
                row.details().entrySet().stream()
                        .filter(JournalView::isWorthTelling)
                        .map(this::detail)
                        .collect(Collectors.joining(", "))));
        return table;
    }

    private String actor(Actor actor) {
        return switch (actor) {
            case Actor.Nobody() -> getTranslation("audit.actor.nobody");
            case Actor.Applicant() -> getTranslation("audit.actor.applicant");
            case Actor.Agent(String name, var role) ->
                getTranslation("audit.actor.agent", name, getTranslation("shared.role." + role.name()));
        };
    }

    private String detail(Map.Entry<String, String> detail) {
        String name = detail.getKey();
        return getTranslation("audit.detail", words("audit.detail.", name), value(name, detail.getValue()));
    }

    private String value(String name, String value) {
        return switch (name) {
            case "act" -> act(value);
            case "role" -> words("shared.role.", value);
            case "form" -> words("audit.form.", value);
            case "type", "documents" ->
                Arrays.stream(value.split(" ", -1)).map(this::document).collect(Collectors.joining(", "));
            default -> DAY.matcher(value).matches() ? Dates.date(LocalDate.parse(value)) : value;
        };
    }

    private String document(String type) {
        return Optional.ofNullable(messages.getMessage("dossier.document." + type + ".title", null, type, getLocale()))
                .orElse(type);
    }

    /** The filing itself is no complement. */
    private static boolean isWorthTelling(Map.Entry<String, String> detail) {
        return !(detail.getKey().equals("round") && detail.getValue().equals("0"));
    }

    private String act(String act) {
        return words("audit.act.", act);
    }

    /** In words; what has none yet by its name. */
    private String words(String keys, String name) {
        return Optional.ofNullable(messages.getMessage(keys + name, null, name, getLocale()))
                .orElse(name);
    }

    private static String orDash(@Nullable Object value) {
        return Objects.toString(value, "–");
    }

    private Nav pages(JournalAddress address, JournalPage page) {
        Nav nav = new Nav();
        nav.addClassName("queue-pages");
        nav.setAriaLabel(getTranslation("audit.pages"));
        if (address.place() != null) {
            nav.add(link(address.filter(), null, getTranslation("audit.pages.newest")));
        }
        page.after().ifPresent(place -> nav.add(link(address.filter(), place, getTranslation("audit.pages.older"))));
        return nav;
    }

    private static Anchor link(JournalFilter filter, @Nullable JournalPlace place, String text) {
        String query = new JournalAddress(filter, place).parameters().getQueryString();
        return new Anchor("/" + ROUTE + (query.isEmpty() ? "" : "?" + query), text);
    }
}
