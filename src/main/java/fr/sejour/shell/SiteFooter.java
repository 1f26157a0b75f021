package fr.sejour.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.sejour.shared.ui.Printed;

/** The links that every page ends with. */
@Tag(Tag.FOOTER)
final class SiteFooter extends Printed {

    SiteFooter() {
        addClassName("site-footer");
        Anchor verification = new Anchor("/verifier", getTranslation("shell.footer.verification"));
        verification.setRouterIgnore(true);
        UnorderedList list = new UnorderedList(
                new ListItem(verification),
                entry("/contact", "shell.footer.contact"),
                entry("/plan-du-site", "shell.footer.siteMap"),
                entry("/mentions-legales", "shell.footer.legal"),
                entry("/accessibilite", "shell.footer.accessibility"),
                entry("/donnees-personnelles", "shell.footer.personalData"));
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", getTranslation("shell.footer.label"));
        print(nav);
    }

    private ListItem entry(String address, String key) {
        return new ListItem(new Anchor(address, getTranslation(key)));
    }
}
