package fr.sejour.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PlainView;
import java.util.stream.Stream;

/** « Plan du site »: every page that has an address of its own. */
@Route("plan-du-site")
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
                        entry("/creer-un-compte", "shell.siteMap.signUp"),
                        entry("/connexion", "shell.signIn"),
                        entry("/mes-demandes", "shell.requests"),
                        entry("/notifications", "shell.notifications"),
                        entry("/mon-compte", "shell.account")));
        section(
                "shell.siteMap.about",
                Stream.of(
                        entry("/", "shell.home"),
                        entry("/aide", "shell.help.link"),
                        entry("/contact", "shell.contact.link"),
                        entry("/verifier", "shell.footer.verification"),
                        entry("/mentions-legales", "shell.footer.legal"),
                        entry("/accessibilite", "shell.footer.accessibility"),
                        entry("/donnees-personnelles", "shell.footer.personalData")));
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
