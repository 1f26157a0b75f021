package fr.sejour.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows the person's position in a procedure. On a wide screen: numbered discs on a line with their titles, those
 * that may be visited being links. On a phone: « Étape 2 sur 5 », the title, a bar in as many pieces, and the title
 * of the next step.
 */
@Tag("nav")
public final class Stepper extends PrintedPart {

    /**
     * A step.
     *
     * @param title its title
     * @param address address of the step; null when it may not be visited now
     * @param done whether it is complete
     */
    public record Step(String title, @Nullable String address, boolean done) {}

    /**
     * @param steps all steps in order
     * @param current index of the current step, from 0
     */
    public Stepper(List<Step> steps, int current) {
        addClassName("stepper");
        getElement().setAttribute("aria-label", getTranslation("shared.stepper.label"));
        OrderedList list = new OrderedList();
        for (int index = 0; index < steps.size(); index++) {
            list.add(item(steps.get(index), index, current));
        }
        print(list, summary(steps, current));
    }

    private ListItem item(Step step, int index, int current) {
        ListItem item = new ListItem();
        item.addClassName(index == current ? "current" : step.done() ? "done" : "to-come");
        String address = step.address();
        HtmlContainer body;
        if (index != current && address != null) {
            body = new Anchor(address, step.title());
        } else {
            body = new Span(step.title());
        }
        if (index == current) {
            body.getElement().setAttribute("aria-current", "step");
        }
        item.add(body);
        if (step.done() && index != current) {
            Span state = new Span(getTranslation("shared.stepper.done"));
            state.addClassName("only-read");
            body.add(state);
        }
        return item;
    }

    private Div summary(List<Step> steps, int current) {
        Paragraph count = new Paragraph(getTranslation("shared.stepper.count", current + 1, steps.size()));
        count.addClassName("stepper-count");
        Paragraph title = new Paragraph(steps.get(current).title());
        title.addClassName("stepper-title");
        Div bar = new Div();
        bar.addClassName("stepper-bar");
        bar.getStyle().set("--steps", Integer.toString(steps.size())).set("--at", Integer.toString(current + 1));
        Div summary = new Div(count, title, bar);
        summary.addClassName("stepper-summary");
        if (current + 1 < steps.size()) {
            Paragraph next = new Paragraph(
                    getTranslation("shared.stepper.next", steps.get(current + 1).title()));
            next.addClassName("stepper-next");
            summary.add(next);
        }
        return summary;
    }
}
