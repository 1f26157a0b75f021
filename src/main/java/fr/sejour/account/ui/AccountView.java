package fr.sejour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.account.AccountAddresses;
import fr.sejour.account.Accounts;
import fr.sejour.account.FranceConnectLinks;
import fr.sejour.account.OpenSession;
import fr.sejour.account.OpenSessions;
import fr.sejour.account.franceconnect.FranceConnectClient;
import fr.sejour.shared.Dates;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.PhoneNumber;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.FactList;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Mon compte »: how the applicant signs in, where mails go, links to change both, and the open sessions. */
@Route(AccountAddresses.ACCOUNT)
@PageTitle("account.mine.title")
@RolesAllowed(SignedInApplicant.ROLE)
class AccountView extends Div implements BeforeEnterObserver {

    static final String ADDRESS = "/" + AccountAddresses.ACCOUNT;

    /** All that is kept about the person, as JSON. */
    static final String COPY = "/" + AccountAddresses.OWN_DATA;

    private static final String TOLD = AccountView.class.getName();

    private final transient Accounts accounts;
    private final transient OpenSessions sessions;
    private final transient FranceConnectLinks franceConnect;
    private final boolean franceConnectOffered;
    private final SignedInApplicant applicant;

    AccountView(
            Accounts accounts,
            OpenSessions sessions,
            FranceConnectLinks franceConnect,
            Optional<FranceConnectClient> franceConnectClient,
            AuthenticationContext authentication) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.franceConnect = franceConnect;
        franceConnectOffered = franceConnectClient.isPresent();
        applicant = authentication.getAuthenticatedUser(SignedInApplicant.class).orElseThrow(NotFoundException::new);
    }

    /** Leads here from a page that has done its work, and says so. */
    static void tell(Component from, String key) {
        UI ui = from.getUI().orElseThrow();
        ComponentUtil.setData(ui, TOLD, key);
        ui.navigate(AccountView.class);
    }

    /** The way to the pages below this one. */
    static List<Crumb> crumbs(Component page) {
        return List.of(new Crumb(page.getTranslation("account.mine.title"), ADDRESS));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Object> told = Optional.ofNullable(ComponentUtil.getData(event.getUI(), TOLD));
        ComponentUtil.setData(event.getUI(), TOLD, null);
        show(told.map(key -> Notice.success(getTranslation(key.toString())))
                .or(() -> FranceConnectSession.told().map(this::notice)));
    }

    private void show(Optional<Notice> notice) {
        removeAll();
        add(new PageHeading(getTranslation("account.mine.title")));
        notice.ifPresent(this::add);
        add(
                new FormSection(getTranslation("account.mine.facts"), facts()),
                new FormSection(
                        getTranslation("account.mine.password"),
                        new Anchor(ChangePasswordView.ADDRESS, getTranslation("account.mine.password.change"))));
        if (franceConnectOffered) {
            add(new FormSection(
                    getTranslation("account.franceconnect.mine"),
                    new FranceConnectPart(
                            franceConnect,
                            applicant.id(),
                            () -> show(
                                    Optional.of(Notice.success(getTranslation("account.franceconnect.unlinked")))))));
        }
        add(
                new FormSection(
                        getTranslation("account.mine.sessions"),
                        getTranslation("account.mine.sessions.why"),
                        sessions(),
                        Actions.secondary(getTranslation("account.mine.sessions.others"), click -> endOthers())),
                new FormSection(
                        getTranslation("account.mine.drafts"),
                        getTranslation("account.mine.drafts.how"),
                        new Anchor("/" + SiteAddresses.TRACKING, getTranslation("account.mine.drafts.open"))),
                new FormSection(getTranslation("account.mine.data"), getTranslation("account.mine.data.what"), copy()));
    }

    /** After a sign-in that was to link FranceConnect, with the way on to the page that was asked for. */
    private Notice notice(FranceConnectSession.Told told) {
        String words = getTranslation(told.key());
        Notice notice = told.good() ? Notice.success(words) : Notice.warning(words);
        Anchor goOn = told.goOn() == null
                ? new Anchor("/", getTranslation("account.franceconnect.go-home"))
                : new Anchor(told.goOn(), getTranslation("account.franceconnect.go-on"));
        goOn.setRouterIgnore(told.goOn() != null);
        notice.add(goOn);
        return notice;
    }

    private Anchor copy() {
        Anchor copy = new Anchor(COPY, getTranslation("account.mine.data.download"));
        copy.setRouterIgnore(true);
        return copy;
    }

    private FactList facts() {
        Accounts.Contact contact = accounts.contact(applicant.id());
        return new FactList()
                .add(getTranslation("account.mine.name"), applicant.displayName())
                .add(
                        getTranslation("account.signin.identifier"),
                        applicant.number().digits())
                .add(
                        getTranslation("account.mine.email"),
                        new Span(contact.email()),
                        change(ChangeAddressView.ADDRESS, "account.mine.email.change"))
                .add(getTranslation("dossier.field.PHONE"), phone(contact.phone()));
    }

    private Component[] phone(@Nullable PhoneNumber phone) {
        if (phone == null) {
            return new Component[] {
                new Span(getTranslation("account.mine.phone.none")),
                change(ChangePhoneView.ADDRESS, "account.mine.phone.add")
            };
        }
        return new Component[] {
            new Span(phone.international()), change(ChangePhoneView.ADDRESS, "account.mine.phone.change")
        };
    }

    private Anchor change(String address, String key) {
        Anchor change = new Anchor(address, getTranslation(key));
        change.addClassName("fact-act");
        return change;
    }

    private DataTable sessions() {
        DataTable table = new DataTable(
                getTranslation("account.mine.sessions"),
                List.of(
                        getTranslation("account.mine.sessions.device"),
                        getTranslation("account.mine.sessions.seen"),
                        getTranslation("account.mine.sessions.act")));
        table.captionedAbove();
        for (OpenSession session : sessions.of(applicant.id())) {
            table.addRow(
                    new Span(getTranslation(
                            session.current() ? "account.mine.sessions.this" : "account.mine.sessions.other")),
                    new Span(getTranslation(
                            "account.mine.sessions.when",
                            Dates.date(session.lastSeen()),
                            Dates.time(session.lastSeen()))),
                    session.current()
                            ? new Span(getTranslation("account.mine.sessions.this.act"))
                            : Actions.quiet(getTranslation("account.mine.sessions.end"), click -> end(session)));
        }
        return table;
    }

    private void end(OpenSession session) {
        sessions.end(applicant.id(), session.id());
        show(Optional.of(Notice.success(getTranslation("account.mine.sessions.ended"))));
    }

    private void endOthers() {
        sessions.endOthers(applicant.id());
        show(Optional.of(Notice.success(getTranslation("account.mine.sessions.others.ended"))));
    }
}
