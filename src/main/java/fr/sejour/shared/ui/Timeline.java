package fr.sejour.shared.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** What happened and what comes next, in the order of time. */
@Tag("ol")
public final class Timeline extends PrintedPart {

    public Timeline() {
        addClassName("timeline");
    }

    /** A state that was reached and left. */
    public Timeline past(String state, String when) {
        return entry("past", state, when, null);
    }

    /** The state of today; {@code more} says in a sentence what it means, or is empty. */
    public Timeline now(String state, String when, String more) {
        return entry("now", state, when, more);
    }

    /** A state still to come; {@code expected} says when, in words, or is empty. */
    public Timeline toCome(String state, String expected, String more) {
        return entry("to-come", state, expected, more);
    }

    private Timeline entry(
            String className, String state, String when, @org.jspecify.annotations.Nullable String more) {
        Span title = new Span(state);
        title.addClassName("timeline-state");
        Div body = new Div(title);
        if (!when.isEmpty()) {
            Span date = new Span(when);
            date.addClassName("timeline-when");
            body.add(date);
        }
        if (more != null && !more.isEmpty()) {
            Span words = new Span(more);
            words.addClassName("timeline-more");
            body.add(words);
        }
        ListItem item = new ListItem(body);
        item.addClassName(className);
        if (className.equals("now")) {
            item.getElement().setAttribute("aria-current", "step");
        }
        printMore(item);
        return this;
    }
}
