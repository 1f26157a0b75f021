package fr.sejour.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The one title of a page, with a sentence below it when that helps. The frame moves the focus to it after each
 * navigation, so that screen readers announce the new page.
 */
@Tag(Tag.DIV)
public final class PageHeading extends HtmlContainer {

    private final H1 title;

    /** A title alone. */
    public PageHeading(String title) {
        this.title = new H1(title);
        this.title.getElement().setAttribute("tabindex", "-1");
        addClassName("page-heading");
        add(this.title);
    }

    /** A title and the sentence that says what the page is for. */
    public PageHeading(String title, String lead) {
        this(title);
        Paragraph paragraph = new Paragraph(lead);
        paragraph.addClassName("lead");
        add(PrintedPart.of(paragraph));
    }

    /** Puts the focus on the title. */
    public void focus() {
        title.getElement().callJsFunction("focus");
    }
}
