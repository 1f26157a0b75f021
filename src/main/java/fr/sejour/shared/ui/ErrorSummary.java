package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The summary of errors at the top of a form. It takes no room while there is none. Showing problems marks each field
 * with its own message, lists them all with a link that focuses the field, moves the focus here and is announced.
 */
@Tag(Tag.DIV)
public final class ErrorSummary extends HtmlContainer {

    /** Spaces at which no line may break. */
    private static final Pattern BOUND = Pattern.compile("(?<=«) | (?=[»:;?!])|(?<=\\d) (?=\\d)");

    private final List<Component> marked = new ArrayList<>();

    public ErrorSummary() {
        addClassName("error-summary");
        getElement().setAttribute("tabindex", "-1");
        clear();
    }

    /**
     * Shows these problems in place of the earlier ones and takes the focus; with no problems, the summary hides
     * itself.
     *
     * @param problems in the order of the fields on the page; several on one field are joined in its message
     */
    public void show(List<Problem> problems) {
        list(problems);
        if (isShown()) {
            getElement().setAttribute("role", "alert");
            getElement().callJsFunction("focus");
        }
    }

    /**
     * Shows these problems in place of the earlier ones without moving the focus, because the person is correcting
     * fields elsewhere on the page. With no problems, the summary hides itself.
     */
    public void refresh(List<Problem> problems) {
        getElement().removeAttribute("role");
        list(problems);
    }

    private void list(List<Problem> problems) {
        clear();
        if (problems.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Problem problem : problems) {
            Component field = problem.field();
            String message = bound(problem.message());
            if (field == null) {
                list.add(new ListItem(message));
            } else {
                mark(field, message);
                list.add(new ListItem(linkTo(field, message)));
            }
        }
        add(new H2(getTranslation("shared.errors.title", problems.size())), list);
        setVisible(true);
    }

    /** Takes all messages away, here and at the fields. */
    public void clear() {
        for (Component field : marked) {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
                validated.setErrorMessage("");
            }
        }
        marked.clear();
        removeAll();
        setVisible(false);
    }

    /** Whether problems are shown. */
    public boolean isShown() {
        return isVisible();
    }

    /** No line begins with a sign or ends with an opening quotation mark, and no number or date is in two. */
    private static String bound(String message) {
        return BOUND.matcher(message).replaceAll("\u00A0");
    }

    private void mark(Component field, String message) {
        if (field instanceof HasValidation validated) {
            boolean second = marked.contains(field);
            validated.setErrorMessage(second ? validated.getErrorMessage() + " " + message : message);
            validated.setInvalid(true);
        }
        marked.add(field);
    }

    private static Anchor linkTo(Component field, String message) {
        Anchor link = new Anchor("#", message);
        // The router would take a bare fragment for a navigation.
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().addEventListener("click", event -> focus(field)).preventDefault();
        return link;
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            // A group takes no focus itself; its first answer does.
            field.getElement().executeJs("(this.querySelector('input, button, a') ?? this).focus()");
        }
    }
}
