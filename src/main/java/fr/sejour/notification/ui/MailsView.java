package fr.sejour.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.notification.MailQueue;
import fr.sejour.notification.NotificationAddresses;
import fr.sejour.notification.QueuedMail;
import fr.sejour.shared.Dates;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.PrintedPart;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;

/** The mails that were not sent, for admins. */
@Route(NotificationAddresses.MAILS)
@PageTitle("notification.mails.title")
@RolesAllowed("ADMIN")
class MailsView extends Div {

    private static final int SHOWN = 200;

    MailsView(MailQueue queue, AuthenticationContext authentication) {
        SignedInAgent admin =
                authentication.getAuthenticatedUser(SignedInAgent.class).orElseThrow(NotFoundException::new);
        List<QueuedMail> unsent = queue.unsent(admin, SHOWN);
        addClassName("wide");
        add(new PageHeading(getTranslation("notification.mails.title"), getTranslation("notification.mails.lead")));
        if (unsent.isEmpty()) {
            add(Notice.success(getTranslation("notification.mails.none")));
        } else {
            add(new Paragraph(getTranslation("notification.mails.count", unsent.size(), SHOWN)), table(unsent));
        }
    }

    private PrintedPart table(List<QueuedMail> unsent) {
        DataTable table = new DataTable(
                getTranslation("notification.mails.title"),
                List.of(
                        getTranslation("notification.mails.subject"),
                        getTranslation("notification.mails.domain"),
                        getTranslation("notification.mails.since"),
                        getTranslation("notification.mails.state"),
                        getTranslation("notification.mails.attempts"),
                        getTranslation("notification.mails.error")));
        table.captionedAbove();
        unsent.forEach(mail -> table.addRow(
                subject(mail),
                mail.domain(),
                moment(mail.owedSince()),
                state(mail),
                Integer.toString(mail.attempts()),
                mail.error() == null ? "" : mail.error()));
        return PrintedPart.of(table);
    }

    private String subject(QueuedMail mail) {
        return getTranslation(mail.subjectKey());
    }

    private String state(QueuedMail mail) {
        Instant next = mail.nextAttempt();
        return getTranslation("notification.mails.state." + mail.state(), next == null ? "" : moment(next));
    }

    private String moment(Instant at) {
        return getTranslation("notification.mails.moment", Dates.date(at), Dates.time(at));
    }
}
