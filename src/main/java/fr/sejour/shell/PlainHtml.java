package fr.sejour.shell;

import com.vaadin.flow.dom.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the tree of a server-side element into HTML: tags, attributes, texts; what is not visible is left out. */
final class PlainHtml {

    private PlainHtml() {}

    static org.jsoup.nodes.Element of(Element element) {
        org.jsoup.nodes.Element html = new org.jsoup.nodes.Element(element.getTag());
        element.getAttributeNames().forEach(name -> {
            String value = element.getAttribute(name);
            html.attr(name, value == null ? "" : value);
        });
        element.getChildren()
                .filter(child -> child.isTextNode() || child.isVisible())
                .map(PlainHtml::node)
                .forEach(html::appendChild);
        return html;
    }

    private static Node node(Element element) {
        return element.isTextNode() ? new TextNode(element.getText()) : of(element);
    }
}
