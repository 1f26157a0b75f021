package fr.sejour.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.account.AccountAddresses;
import fr.sejour.notification.NotificationAddresses;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainView;
import java.util.stream.Stream;

/** « Plan du site »: every page that has an address of its own. */
@Route(ShellAddresses.SITE_MAP)
@PageTitle("shell.siteMap.title")
@AnonymousAllowed
class SiteMapView extends Div implements PlainView {

    SiteMapView() {
        addClassName("article");
        add(new PageHeading(getTranslation("shell.siteMap.title")));
        section(
                "shell.siteMap.procedures",
                HomeTile.SIGNED_OUT.stream().map(tile -> entry(tile.address(), tile.titleKey())));
        section(
                "shell.siteMap.account",
                Stream.of(
                        entry("/" + AccountAddresses.SIGN_UP, "shell.siteMap.signUp"),
                        entry("/" + AccountAddresses.SIGN_IN, "shell.signIn"),
                        entry("/" + SiteAddresses.TRACKING, "shell.requests"),
                        entry("/" + NotificationAddresses.NOTIFICATIONS, "shell.notifications"),
                        entry("/" + AccountAddresses.ACCOUNT, "shell.account")));
        section(
                "shell.siteMap.about",
                Stream.of(
                        entry("/", "shell.home"),
                        entry("/" + ShellAddresses.HELP, "shell.help.link"),
                        entry("/" + SiteAddresses.CONTACT, "shell.contact.link"),
                        entry("/" + SiteAddresses.VERIFICATION, "shell.footer.verification"),
                        entry("/" + ShellAddresses.LEGAL, "shell.footer.legal"),
                        entry("/" + ShellAddresses.ACCESSIBILITY, "shell.footer.accessibility"),
                        entry("/" + ShellAddresses.PERSONAL_DATA, "shell.footer.personalData")));
    }

    private void section(String titleKey, Stream<ListItem> entries) {
        add(new H2(getTranslation(titleKey)), new UnorderedList(entries.toArray(ListItem[]::new)));
    }

    private ListItem entry(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        // Not all of them are views.
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
