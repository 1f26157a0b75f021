package fr.sejour.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.PageHeading;

/** What is said when a page cannot be shown: what happened, what to do, and where to go. */
@Tag("article")
final class ErrorContent extends HtmlContainer {

    /** Key of the title that the browser shows for all of them. */
    static final String TITLE = "shell.error.title";

    private ErrorContent(String kind) {
        addClassName("article");
        add(
                new PageHeading(getTranslation("shell.error." + kind + ".heading")),
                new Paragraph(getTranslation("shell.error." + kind + ".text")));
    }

    /** Nothing is there, or nothing that this person may see: both look alike. */
    static ErrorContent notFound() {
        return new ErrorContent("notFound").withWayHome();
    }

    /** The request itself was refused, for instance a form that was open for too long. */
    static ErrorContent refused() {
        return new ErrorContent("refused").withWayHome();
    }

    /** Something failed on our side. */
    static ErrorContent of(Failure failure) {
        ErrorContent content = new ErrorContent(failure.outage() ? "unavailable" : "failure");
        Span reference = new Span(failure.reference());
        reference.addClassName("reference");
        content.add(new Paragraph(new Span(content.getTranslation("shell.error.reference") + " "), reference));
        return content.withWayHome();
    }

    private ErrorContent withWayHome() {
        Anchor home = new Anchor("/", getTranslation("shell.backHome"));
        home.addClassName("button");
        Anchor help = new Anchor("/" + SiteAddresses.CONTACT, getTranslation("shell.contact.link"));
        Paragraph ways = new Paragraph(home, help);
        ways.addClassName("ways");
        add(ways);
        return this;
    }
}
