package fr.sejour.shell.information;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.shared.ui.PageHeading;

/**
 * A text to read, out of the bundle: {@code PREFIX.title} is its title, {@code PREFIX.lead} the sentence below, and
 * {@code PREFIX.SECTION.title} and {@code PREFIX.SECTION.text} make a section; a blank line in a text parts paragraphs.
 */
@Tag("article")
final class Article extends HtmlContainer {

    private final String prefix;

    Article(String prefix) {
        this.prefix = prefix;
        addClassName("article");
        add(new PageHeading(getTranslation(prefix + ".title"), getTranslation(prefix + ".lead")));
    }

    /** Adds a section, with further parts after its text. */
    Article section(String name, Component... parts) {
        add(new H2(getTranslation(prefix + "." + name + ".title")));
        for (String paragraph :
                getTranslation(prefix + "." + name + ".text").strip().split("\n\n")) {
            add(new Paragraph(paragraph));
        }
        add(parts);
        return this;
    }

    /** A link to another site, which says so. */
    static Paragraph linkOut(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("external");
        return new Paragraph(link);
    }
}
