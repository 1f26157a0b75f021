package fr.sejour.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.sejour.account.AccountAddresses;
import fr.sejour.notification.NotificationAddresses;
import fr.sejour.reference.Department;
import fr.sejour.reference.Departments;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PostForm;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of the service and the tools. On a phone all but the bell hides behind a menu button; opening it needs no
 * server.
 */
@Tag(Tag.HEADER)
final class SiteHeader extends PrintedPart {

    private static final String MENU = "menu";

    /** Of an applicant, or of somebody who is not signed in. */
    SiteHeader(ServiceIdentity service, List<Locale> languages, Optional<SignedInApplicant> person) {
        Nav nav = nav();
        if (person.isPresent()) {
            nav.add(link("/", "shell.home"), procedures());
        }
        nav.add(
                link("/" + SiteAddresses.CONTACT, "shell.contact.link"),
                link("/" + ShellAddresses.HELP, "shell.help.link"),
                languages(languages));
        nav.add(person.<Component>map(this::personal).orElseGet(this::signIn));
        Div bar = bar(service, "/", nav);
        if (person.isPresent()) {
            bar.add(new Bell());
        }
        print(bar);
        if (person.isPresent()) {
            Bell.watch(getElement());
        }
    }

    /** Of an agent: the pages of the role, and in whose name one acts. */
    SiteHeader(ServiceIdentity service, List<Locale> languages, SignedInAgent agent, Departments departments) {
        Nav nav = nav();
        AgentPage.of(agent.role()).forEach(page -> nav.add(link(page.address(), page.titleKey())));
        nav.add(languages(languages), personal(agent, departments));
        print(bar(service, agent.role().home(), nav));
    }

    private Nav nav() {
        Nav nav = new Nav();
        nav.setId(MENU);
        nav.getElement().setAttribute("popover", "auto").setAttribute("aria-label", getTranslation("shell.menu.label"));
        return nav;
    }

    private Div bar(ServiceIdentity service, String home, Nav nav) {
        addClassName("site-header");
        Div bar = new Div(brand(service, home), menuButton(), nav);
        bar.addClassName("bar");
        return bar;
    }

    /** After a link was followed: closes what is open, and marks the link to the page that has come, or to the one it belongs to. */
    void arrived(String address) {
        getElement().executeJs("""
                        this.querySelectorAll(':popover-open').forEach(open => open.hidePopover());
                        const links = [...this.querySelectorAll('nav > a, nav a[aria-current="page"]')];
                        const length = link => link.getAttribute('href').length;
                        const nearest = links
                          .filter(link => ($0 + '/').startsWith(link.getAttribute('href') + '/'))
                          .sort((one, other) => length(other) - length(one))[0];
                        links.forEach(link => link.removeAttribute('aria-current'));
                        nearest?.setAttribute('aria-current', nearest.getAttribute('href') === $0 ? 'page' : 'true');
                        """, address);
    }

    private Anchor brand(ServiceIdentity service, String address) {
        Span name = new Span(orText(service.name(), "shell.service.name"));
        name.addClassName("brand-name");
        Span direction = new Span(orText(service.direction(), "shell.service.direction"));
        direction.addClassName("brand-direction");
        Image logo = new Image(service.logo(), "");
        logo.addClassName("brand-logo");
        Span words = new Span(name, direction);
        words.addClassName("brand-words");
        Anchor home = new Anchor(address, logo, words);
        home.addClassName("brand");
        return home;
    }

    private String orText(String configured, String key) {
        return configured.isEmpty() ? getTranslation(key) : configured;
    }

    private NativeButton menuButton() {
        NativeButton button = new NativeButton(getTranslation("shell.menu"));
        button.addClassNames("tool", "menu-button");
        button.getElement().setAttribute("type", "button").setAttribute("popovertarget", MENU);
        return button;
    }

    private PopupMenu procedures() {
        return new PopupMenu(
                "demarches",
                getTranslation("shell.procedures"),
                getTranslation("shell.procedures"),
                HomeTile.SIGNED_IN.stream()
                        .map(tile -> new Anchor(tile.address(), getTranslation(tile.titleKey())))
                        .toArray(Component[]::new));
    }

    private PopupMenu languages(List<Locale> languages) {
        return new PopupMenu(
                "langues",
                nameOf(getLocale()),
                getTranslation("shell.language"),
                languages.stream().map(this::language).toArray(Component[]::new));
    }

    private Anchor language(Locale language) {
        Anchor choice = new Anchor("/?" + Languages.CHOICE + "=" + language.toLanguageTag(), nameOf(language));
        choice.setRouterIgnore(true);
        choice.getElement().setAttribute("lang", language.toLanguageTag());
        if (language.getLanguage().equals(getLocale().getLanguage())) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    private static String nameOf(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private PopupMenu personal(SignedInApplicant person) {
        return new PopupMenu(
                "personne",
                person.displayName(),
                person.displayName(),
                link("/" + AccountAddresses.ACCOUNT, "shell.account"),
                link("/" + SiteAddresses.TRACKING, "shell.requests"),
                link("/" + NotificationAddresses.NOTIFICATIONS, "shell.notifications"),
                signOut("/" + AccountAddresses.SIGN_OUT));
    }

    private PopupMenu personal(SignedInAgent agent, Departments departments) {
        Span office = new Span(Stream.concat(
                        Stream.of(getTranslation("shared.role." + agent.role().name())),
                        Optional.ofNullable(agent.prefecture())
                                .flatMap(departments::withCode)
                                .map(Department::name)
                                .stream())
                .collect(Collectors.joining(", ")));
        office.addClassName("office");
        PopupMenu menu = new PopupMenu(
                "personne",
                agent.displayName(),
                agent.displayName(),
                link("/" + AccountAddresses.AGENT_ACCOUNT, "shell.account"),
                signOut("/" + AccountAddresses.AGENT_SIGN_OUT));
        menu.addClassName("popup-agent");
        menu.addComponentAsFirst(office);
        return menu;
    }

    private PostForm signOut(String address) {
        return new PostForm(address, new NativeButton(getTranslation("shell.signOut")));
    }

    private Anchor signIn() {
        Anchor link = link("/" + AccountAddresses.SIGN_IN, "shell.signIn");
        link.addClassName("sign-in");
        return link;
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("tool");
        return link;
    }
}
