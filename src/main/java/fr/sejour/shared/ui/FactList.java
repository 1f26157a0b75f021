package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** Facts to read, as a definition list of labels and values. Used instead of greyed-out fields. */
@Tag("dl")
public final class FactList extends PrintedPart {

    public FactList() {
        addClassName("facts");
    }

    /** Adds a fact; a value with several lines is shown with them. */
    public FactList add(String label, String value) {
        printMore(new Term(label), new Description(value));
        return this;
    }

    /** Adds a fact that is more than a text, for instance a status or a link. */
    public FactList add(String label, Component... value) {
        printMore(new Term(label), new Description(value));
        return this;
    }

    /** Takes all facts away. */
    public FactList clear() {
        print();
        return this;
    }
}
