package fr.sejour.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.sejour.shared.ui.Crumb;
import java.util.List;

/** « Vous êtes ici : Accueil > … », with the current page last and not a link. */
final class Breadcrumb extends Nav {

    private final OrderedList list = new OrderedList();

    Breadcrumb() {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("shell.breadcrumb"));
        Span words = new Span(getTranslation("shell.breadcrumb"));
        words.getElement().setAttribute("aria-hidden", "true");
        add(words, list);
    }

    /** Shows the way to the page called {@code current}; hidden on the home page, which has no name here. */
    void show(List<Crumb> way, String current) {
        list.removeAll();
        setVisible(!current.isEmpty());
        list.add(new ListItem(new Anchor("/", getTranslation("shell.home"))));
        way.forEach(crumb -> list.add(new ListItem(new Anchor(crumb.address(), crumb.title()))));
        ListItem here = new ListItem(current);
        here.getElement().setAttribute("aria-current", "page");
        list.add(here);
    }
}
