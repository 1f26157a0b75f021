package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the tree of a server-side element into HTML: tags, attributes, texts; what is not visible is left out. */
public final class PlainHtml {

    /** What {@link PrintedPart} parts hold in place of children. */
    static final String INNER = "innerHTML";

    private PlainHtml() {}

    /** The HTML of an element and all in it. */
    public static org.jsoup.nodes.Element of(Element element) {
        org.jsoup.nodes.Element html = new org.jsoup.nodes.Element(element.getTag());
        element.getAttributeNames().forEach(name -> {
            String value = element.getAttribute(name);
            html.attr(name, value == null ? "" : value);
        });
        html.append(element.getProperty(INNER, ""));
        element.getChildren().filter(PlainHtml::isShown).map(PlainHtml::node).forEach(html::appendChild);
        return html;
    }

    /** The HTML of these components, one after the other; all words are escaped. */
    static String text(Component... parts) {
        return text(Arrays.stream(parts)
                .map(Component::getElement)
                .filter(PlainHtml::isShown)
                .map(PlainHtml::node));
    }

    /** The HTML within a component. */
    static String inner(Component part) {
        return text(of(part.getElement()).childNodes().stream());
    }

    private static String text(Stream<? extends Node> nodes) {
        Document page = new Document("");
        page.outputSettings().prettyPrint(false);
        nodes.toList().forEach(page::appendChild);
        return page.html();
    }

    private static boolean isShown(Element element) {
        return element.isTextNode() || element.isVisible();
    }

    private static Node node(Element element) {
        return element.isTextNode() ? new TextNode(element.getText()) : of(element);
    }
}
