package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** Links that open another tab, so that the form stays open; screen readers announce the new tab. */
public final class NewTab {

    private NewTab() {}

    /** A link that opens another tab. */
    public static Anchor link(Component where, String address, String text) {
        Anchor link = new Anchor(address, text, AnchorTarget.BLANK);
        link.setAriaLabel(where.getTranslation("shared.newTab", text));
        link.setRouterIgnore(true);
        return link;
    }
}
