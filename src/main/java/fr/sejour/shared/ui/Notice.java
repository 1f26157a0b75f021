package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/**
 * A message in the page: a coloured ground, an icon of its own shape for each kind, and the words. Errors and successes
 * are announced by screen readers when they appear; information and warnings are read where they stand.
 */
@Tag(Tag.DIV)
public final class Notice extends HtmlContainer {

    /** What a notice is about. */
    public enum Kind {
        INFORMATION("note"),
        SUCCESS("status"),
        WARNING("note"),
        ERROR("alert");

        private final String role;

        Kind(String role) {
            this.role = role;
        }

        private String key() {
            return "shared.notice." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** A notice of one sentence or two, followed by further parts such as a link or a button. */
    public Notice(Kind kind, String text, Component... parts) {
        addClassNames("notice", "notice-" + kind.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", kind.role);
        getElement().setAttribute("aria-label", getTranslation(kind.key()));
        add(PrintedPart.of(new Paragraph(text)));
        add(parts);
    }

    /** Something good to know. */
    public static Notice information(String text, Component... parts) {
        return new Notice(Kind.INFORMATION, text, parts);
    }

    /** Something that was done. */
    public static Notice success(String text, Component... parts) {
        return new Notice(Kind.SUCCESS, text, parts);
    }

    /** Something to be careful about. */
    public static Notice warning(String text, Component... parts) {
        return new Notice(Kind.WARNING, text, parts);
    }

    /** Something that went wrong or is refused. */
    public static Notice error(String text, Component... parts) {
        return new Notice(Kind.ERROR, text, parts);
    }
}
