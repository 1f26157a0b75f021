package fr.sejour.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.notification.NotificationAddresses;
import fr.sejour.notification.NotificationFilter;
import fr.sejour.notification.NotificationPage;
import fr.sejour.notification.Notifications;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PrintedPart;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** « Mes Notifications ». */
@Route(NotificationsView.ROUTE)
@RolesAllowed(SignedInApplicant.ROLE)
class NotificationsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = NotificationAddresses.NOTIFICATIONS;

    private final transient Notifications notifications;
    private final transient Clock clock;
    private final SignedInApplicant applicant;

    NotificationsView(Notifications notifications, Clock clock, AuthenticationContext authentication) {
        this.notifications = notifications;
        this.clock = clock;
        applicant = authentication.getAuthenticatedUser(SignedInApplicant.class).orElseThrow(NotFoundException::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(InboxSelection.of(event.getLocation().getQueryParameters()));
    }

    private void show(InboxSelection selection) {
        NotificationPage page =
                notifications.page(applicant.id(), selection.filter(), selection.size(), selection.page());
        NativeSelect filter = new NativeSelect(
                "filter",
                getTranslation("notification.filter"),
                List.of(NotificationFilter.values()),
                selection.filter(),
                each -> getTranslation("notification.filter." + each),
                chosen -> go(selection.filteredBy(chosen)));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeading(getPageTitle()),
                        Notice.information(getTranslation("notification.list.acknowledgement")),
                        filter,
                        paging("above", selection, page),
                        PrintedPart.of(list(page, selection.filter())),
                        paging("below", selection, page));
    }

    private Component list(NotificationPage page, NotificationFilter filter) {
        if (page.notifications().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation(
                    filter == NotificationFilter.ALL ? "notification.list.none" : "notification.list.noneSuch"));
            none.addClassName("empty");
            return none;
        }
        LocalDate today = LocalDate.now(clock);
        UnorderedList list = new UnorderedList();
        list.addClassName("notifications");
        page.notifications().forEach(each -> list.add(new NotificationRow(each, today)));
        return list;
    }

    private Div paging(String place, InboxSelection selection, NotificationPage page) {
        NativeSelect size = new NativeSelect(
                "size-" + place,
                getTranslation("notification.size"),
                InboxSelection.SIZES,
                selection.size(),
                each -> Integer.toString(each),
                chosen -> go(selection.sized(chosen)));
        Nav pages = new Nav();
        pages.getElement().setAttribute("aria-label", getTranslation("notification.pages." + place));
        pages.add(
                arrow("previous", selection, page.number() - 1, page.pages()),
                new Span(getTranslation("notification.page", page.number(), page.pages())),
                arrow("next", selection, page.number() + 1, page.pages()));
        Div paging = new Div(size, PrintedPart.of(pages));
        paging.addClassName("paging");
        return paging;
    }

    /** A link, or where there is no such page its picture alone. */
    private Component arrow(String way, InboxSelection selection, int number, int pages) {
        if (number < 1 || number > pages) {
            Span none = new Span();
            none.addClassNames("arrow", "arrow-" + way);
            return none;
        }
        Anchor link =
                new Anchor("/" + ROUTE + "?" + selection.at(number).query().getQueryString(), "");
        link.addClassNames("arrow", "arrow-" + way);
        link.setAriaLabel(getTranslation("notification.page." + way));
        return link;
    }

    private void go(InboxSelection selection) {
        getUI().orElseGet(UI::getCurrentOrThrow).navigate(ROUTE, selection.query());
    }
}
