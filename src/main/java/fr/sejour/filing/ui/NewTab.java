package fr.sejour.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** Links that leave the form open: they open another tab, and tell so to who cannot see it. */
final class NewTab {

    private NewTab() {}

    static Anchor link(Component where, String address, String text) {
        Anchor link = new Anchor(address, text, AnchorTarget.BLANK);
        link.setAriaLabel(where.getTranslation("filing.newTab", text));
        link.setRouterIgnore(true);
        return link;
    }
}
