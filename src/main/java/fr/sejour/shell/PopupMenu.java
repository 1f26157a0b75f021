package fr.sejour.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * A button that opens a list of links. The browser itself opens and closes it (Popover API): Escape and a click elsewhere
 * close it, the focus comes back to the button, and it answers while the server does not.
 */
@Tag(Tag.DIV)
final class PopupMenu extends HtmlContainer {

    /**
     * @param id unique in the page
     * @param text what the button says
     * @param title what the list is, above it on a phone
     */
    PopupMenu(String id, String text, String title, Component... entries) {
        addClassNames("popup-menu", "popup-" + id);
        NativeButton button = new NativeButton();
        button.add(new Span(text));
        button.addClassName("tool");
        button.getElement().setAttribute("type", "button").setAttribute("popovertarget", id);
        UnorderedList list = new UnorderedList();
        list.setId(id);
        list.getElement().setAttribute("popover", "auto").setAttribute("aria-label", title);
        for (Component entry : entries) {
            list.add(new ListItem(entry));
        }
        add(button, list);
    }
}
