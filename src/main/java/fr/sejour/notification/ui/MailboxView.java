package fr.sejour.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.sejour.notification.DevelopmentMailbox;
import fr.sejour.notification.NotificationAddresses;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.PageHeading;
import java.util.List;

/** The mails of the development profile, newest first. */
@Route(value = NotificationAddresses.MAILBOX, registerAtStartup = false)
@PageTitle("notification.mailbox.title")
@AnonymousAllowed
class MailboxView extends Div implements AfterNavigationObserver {

    static final String ADDRESS = "/" + NotificationAddresses.MAILBOX;

    private final transient DevelopmentMailbox mailbox;
    private final UnorderedList mails = new UnorderedList();
    private final Paragraph empty = new Paragraph(getTranslation("notification.mailbox.empty"));

    MailboxView(DevelopmentMailbox mailbox) {
        this.mailbox = mailbox;
        mails.addClassName("mails");
        add(
                new PageHeading(
                        getTranslation("notification.mailbox.title"), getTranslation("notification.mailbox.lead")),
                empty,
                mails);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<DevelopmentMailbox.Line> lines = mailbox.newest();
        empty.setVisible(lines.isEmpty());
        mails.removeAll();
        lines.forEach(line -> mails.add(item(line)));
    }

    private ListItem item(DevelopmentMailbox.Line line) {
        Anchor subject = new Anchor(ADDRESS + "/" + line.id(), line.subject());
        String about = getTranslation(
                "notification.mailbox.line",
                line.recipient(),
                Dates.date(line.receivedAt()),
                Dates.time(line.receivedAt()));
        return new ListItem(subject, new Paragraph(about));
    }
}
