package fr.sejour.testing;

import com.vaadin.flow.component.HasElement;
import fr.sejour.shared.ui.PlainHtml;
import java.util.List;
import org.jsoup.nodes.Element;

/** What a browser shows of components: of {@link fr.sejour.shared.ui.PrintedPart} ones as of all others. */
public final class Html {

    private Html() {}

    /** The elements of a component, without those that are not visible. */
    public static Element of(HasElement component) {
        return PlainHtml.of(component.getElement());
    }

    /** The words as read, one after the other, wherever lines may break; labels within Vaadin's fields excepted. */
    public static String words(HasElement component) {
        return of(component).wholeText().replaceAll("(?<=«)\u00A0|\u00A0(?=[»:;?!])|(?<=\\d)\u00A0(?=\\d)", " ");
    }

    /** The addresses of all links, in their order. */
    public static List<String> links(HasElement component) {
        return of(component).select("a").eachAttr("href");
    }
}
