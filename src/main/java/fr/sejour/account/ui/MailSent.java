package fr.sejour.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;

/** The one answer to everybody who asked for a mail, whether or not one was sent. */
final class MailSent {

    private MailSent() {}

    /**
     * Puts the answer in the place of the form.
     *
     * @param key start of the keys of its texts
     */
    static void replace(Div view, String key) {
        PageHeading heading = new PageHeading(view.getTranslation(key + ".title"));
        Anchor home = new Anchor("/", view.getTranslation("account.home"));
        home.addClassName("button");
        view.removeAll();
        view.add(
                heading,
                Notice.success(view.getTranslation(key + ".sent")),
                new Paragraph(view.getTranslation(key + ".nothing")),
                new Paragraph(home));
        heading.focus();
    }
}
