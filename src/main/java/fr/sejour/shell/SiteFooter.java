package fr.sejour.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PrintedPart;

/** The links that every page ends with. */
@Tag(Tag.FOOTER)
final class SiteFooter extends PrintedPart {

    SiteFooter() {
        addClassName("site-footer");
        Anchor verification = new Anchor("/" + SiteAddresses.VERIFICATION, getTranslation("shell.footer.verification"));
        verification.setRouterIgnore(true);
        UnorderedList list = new UnorderedList(
                new ListItem(verification),
                entry("/" + SiteAddresses.CONTACT, "shell.footer.contact"),
                entry("/" + ShellAddresses.SITE_MAP, "shell.footer.siteMap"),
                entry("/" + ShellAddresses.LEGAL, "shell.footer.legal"),
                entry("/" + ShellAddresses.ACCESSIBILITY, "shell.footer.accessibility"),
                entry("/" + ShellAddresses.PERSONAL_DATA, "shell.footer.personalData"));
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", getTranslation("shell.footer.label"));
        print(nav);
    }

    private ListItem entry(String address, String key) {
        return new ListItem(new Anchor(address, getTranslation(key)));
    }
}
