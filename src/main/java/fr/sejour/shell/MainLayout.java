package fr.sejour.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.notification.BellLabel;
import fr.sejour.notification.Notifications;
import fr.sejour.reference.Departments;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.Texts;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The frame of every page: skip link, header, breadcrumb, the page itself, footer. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "contenu";

    private final transient AuthenticationContext authentication;
    private final transient Notifications notifications;
    private final transient Texts texts;
    private final SiteHeader header;
    private final Breadcrumb breadcrumb = new Breadcrumb();
    private final Main main = new Main();
    private boolean arrivedBefore;

    MainLayout(
            ServiceIdentity service,
            Languages languages,
            AuthenticationContext authentication,
            Departments departments,
            Notifications notifications,
            Texts texts) {
        this.authentication = authentication;
        this.notifications = notifications;
        this.texts = texts;
        addClassName("frame");
        Optional<SignedInAgent> agent = SignedIn.agent(authentication);
        header = agent.map(person -> new SiteHeader(service, languages.spoken(), person, departments))
                .orElseGet(() -> new SiteHeader(service, languages.spoken(), SignedIn.applicant(authentication)));
        agent.ifPresent(person -> addClassName("frame-agent"));
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        Div page = new Div(breadcrumb, main);
        page.addClassName("page");
        add(PrintedPart.of(skipLink()), header, page, new SiteFooter());
        if (authentication.isAuthenticated()) {
            add(new SessionWarning(this::getTranslation));
        }
    }

    private Anchor skipLink() {
        Anchor link = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    /** The frame of this browser window; empty before its first page. */
    static Optional<MainLayout> of(UI ui) {
        return ui.getActiveRouterTargetsChain().stream()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .findFirst();
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content instanceof Component page) {
            main.add(page);
            arrive(page);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        header.arrived("/" + event.getLocation().getPath());
        SignedIn.applicant(authentication).ifPresent(this::showUnread);
        main.getChildren().findFirst().ifPresent(this::arrive);
        arrivedBefore = true;
    }

    /** The page stands without the number when the database does not answer. */
    private void showUnread(SignedInApplicant applicant) {
        try {
            int unread = notifications.unread(applicant.id());
            Bell.show(header.getElement(), unread, BellLabel.of(texts, getLocale(), unread));
        } catch (DataAccessException | TransactionException unavailable) {
            return;
        }
    }

    /** Tells where one is; on all but the first page brings the focus to the title, so that it is read out. */
    private void arrive(Component page) {
        Optional<H1> title = title(page);
        List<Crumb> way = page instanceof HasBreadcrumb placed ? placed.breadcrumb() : List.of();
        breadcrumb.show(
                way, page instanceof HomeView ? "" : title.map(H1::getText).orElse(""));
        if (arrivedBefore) {
            title.ifPresent(MainLayout::focus);
        }
    }

    /** Says above the page that an act failed. */
    void tell(Failure failure) {
        Notice notice = Notice.error(getTranslation(
                failure.outage() ? "shell.error.act.unavailable" : "shell.error.act.failure", failure.reference()));
        main.addComponentAsFirst(notice);
        notice.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private static void focus(H1 title) {
        title.getElement().setAttribute("tabindex", "-1");
        title.getElement().callJsFunction("focus");
    }

    private static Optional<H1> title(Component within) {
        return Stream.concat(Stream.of(within), within.getChildren())
                .filter(H1.class::isInstance)
                .map(H1.class::cast)
                .findFirst()
                .or(() -> within.getChildren()
                        .map(MainLayout::title)
                        .flatMap(Optional::stream)
                        .findFirst());
    }
}
