package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** A part of a form under its own heading: a sentence if it helps, then fields one under the other. */
@Tag("section")
public final class FormSection extends HtmlContainer {

    /** A heading and its fields. */
    public FormSection(String heading, Component... content) {
        H2 title = new H2(heading);
        title.setId("s" + UUID.randomUUID().toString().substring(0, 8));
        addClassName("form-section");
        getElement().setAttribute("aria-labelledby", title.getId().orElseThrow());
        add(PrintedPart.of(title));
        add(content);
    }

    /** A heading, the sentence under it, and its fields. */
    public FormSection(String heading, String sentence, Component... content) {
        this(heading);
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("section-lead");
        add(PrintedPart.of(paragraph));
        add(content);
    }
}
