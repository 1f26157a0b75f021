package fr.sejour.tracking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The tabs: links with an address each, so that back, forward and a bookmark work. */
final class KindTabs extends Nav {

    KindTabs(RequestTab current) {
        addClassName("kind-tabs");
        setAriaLabel(getTranslation("tracking.tabs"));
        UnorderedList list = new UnorderedList();
        for (RequestTab kind : RequestTab.values()) {
            Anchor link = new Anchor(kind.address(), getTranslation("tracking.tab." + kind));
            if (kind == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
