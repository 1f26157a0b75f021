package fr.sejour.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.PrintedPart;
import java.util.List;

/** « Vous êtes ici : Accueil > … », with the current page last and not a link. */
@Tag(Tag.NAV)
final class Breadcrumb extends PrintedPart {

    Breadcrumb() {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("shell.breadcrumb"));
    }

    /** Shows the way to the page called {@code current}; hidden on the home page, which has no name here. */
    void show(List<Crumb> way, String current) {
        setVisible(!current.isEmpty());
        Span words = new Span(getTranslation("shell.breadcrumb"));
        words.getElement().setAttribute("aria-hidden", "true");
        OrderedList list = new OrderedList(new ListItem(new Anchor("/", getTranslation("shell.home"))));
        way.forEach(crumb -> list.add(new ListItem(new Anchor(crumb.address(), crumb.title()))));
        ListItem here = new ListItem(current);
        here.getElement().setAttribute("aria-current", "page");
        list.add(here);
        print(words, list);
    }
}
