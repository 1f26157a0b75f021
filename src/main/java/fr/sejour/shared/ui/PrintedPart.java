package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.Element;

/**
 * A part of a page that is only read, links included. Its components are written into one HTML text and then dropped,
 * so that a session keeps the text only. Listeners, executed scripts and Vaadin's own fields have no effect in this
 * part, as in a {@link PlainView}; texts are escaped.
 */
public class PrintedPart extends Component implements HasStyle {

    /** For a part that prints itself with {@link #print}; its tag comes from its annotation. */
    protected PrintedPart() {}

    /** An empty part with this tag. */
    public PrintedPart(String tag) {
        super(new Element(tag));
    }

    /** The HTML text of a component, as a part of the page. */
    public static PrintedPart of(Component part) {
        PrintedPart printed = new PrintedPart(part.getElement().getTag());
        part.getElement()
                .getAttributeNames()
                .forEach(name -> printed.getElement()
                        .setAttribute(name, part.getElement().getAttribute(name)));
        printed.getElement().setProperty(PlainHtml.INNER, PlainHtml.inner(part));
        return printed;
    }

    /** Replaces the content by these components. */
    public final void print(Component... content) {
        getElement().setProperty(PlainHtml.INNER, PlainHtml.text(content));
    }

    /** Holds these after what was printed before. */
    protected final void printMore(Component... content) {
        getElement()
                .setProperty(PlainHtml.INNER, getElement().getProperty(PlainHtml.INNER, "") + PlainHtml.text(content));
    }
}
