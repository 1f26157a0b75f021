package fr.sejour.notification;

import fr.sejour.account.AccountAddresses;
import fr.sejour.account.AccountLinks;
import fr.sejour.filing.FilingAddresses;
import fr.sejour.paper.IssuedPapers;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ServiceAddress;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Finds the words of a mail at the moment it is sent: links are valid from then on. No mail names its reader or tells more
 * than a stranger may read, save what that very person asked for.
 */
@Component
class MailWriter {

    static final String LINK = "link";
    static final String NUMBER = "number";
    static final String DOSSIER = "dossier";
    static final String DOSSIER_NUMBER = "dossierNumber";
    static final String FILED_AT = "filedAt";
    static final String NOTIFICATION = "notification";
    static final String REMINDER = "reminder";
    static final String DRAFT_NOTICE = "draftNotice";

    private static final String PASSWORD_PAGE = "/" + AccountAddresses.PASSWORD + "/";
    private static final String NEW_ADDRESS_PAGE = "/" + AccountAddresses.NEW_ADDRESS + "/";
    private static final String CONTACT_PAGE = "/" + SiteAddresses.CONTACT;
    private static final String SIGN_IN_PAGE = "/" + AccountAddresses.SIGN_IN;
    private static final String AGENTS_SIGN_IN_PAGE = "/" + AccountAddresses.AGENT_SIGN_IN;
    private static final String ACCOUNT_PAGE = "/" + AccountAddresses.ACCOUNT;
    private static final String DRAFT_PAGE = "/" + FilingAddresses.RESUME;
    private static final String FORGOTTEN_PASSWORD_PAGE = "/" + AccountAddresses.FORGOTTEN_PASSWORD;

    private static final String PDF = "application/pdf";

    private final AccountLinks links;
    private final IssuedPapers papers;
    private final NotificationStore notifications;
    private final Reminders reminders;
    private final DraftExpiry drafts;
    private final ServiceAddress address;
    private final MailLayout layout;
    private final Texts texts;

    MailWriter(
            AccountLinks links,
            IssuedPapers papers,
            NotificationStore notifications,
            Reminders reminders,
            DraftExpiry drafts,
            ServiceAddress address,
            MailLayout layout,
            Texts texts) {
        this.links = links;
        this.papers = papers;
        this.notifications = notifications;
        this.reminders = reminders;
        this.drafts = drafts;
        this.address = address;
        this.layout = layout;
        this.texts = texts;
    }

    /** The mail in words; empty when it has become useless, as a link that was used meanwhile. */
    Optional<Mail> write(OutgoingMail mail) {
        return switch (mail.kind()) {
            case CONFIRM_ADDRESS, PASSWORD_RESET, AGENT_INVITED, AGENT_PASSWORD_RESET -> withLink(mail, PASSWORD_PAGE);
            case CONFIRM_NEW_ADDRESS -> withLink(mail, NEW_ADDRESS_PAGE);
            case ADDRESS_CHANGED -> Optional.of(changed(mail, CONTACT_PAGE));
            case FRANCECONNECT_LINKED, FRANCECONNECT_UNLINKED -> Optional.of(changed(mail, ACCOUNT_PAGE));
            case ACCOUNT_EXISTS -> Optional.of(accountExists(mail));
            case PASSWORD_CHANGED -> Optional.of(changed(mail, FORGOTTEN_PASSWORD_PAGE));
            case AGENT_PASSWORD_CHANGED -> Optional.of(changed(mail, AGENTS_SIGN_IN_PAGE));
            case IDENTIFIER -> Optional.of(identifier(mail));
            case SIGN_IN_SLOWED -> Optional.of(slowed(mail, FORGOTTEN_PASSWORD_PAGE));
            case AGENT_SIGN_IN_SLOWED -> Optional.of(slowed(mail, AGENTS_SIGN_IN_PAGE));
            case REQUEST_RECORDED -> Optional.of(recorded(mail));
            case NOTIFICATION_WAITS ->
                notifications
                        .find(notification(mail))
                        .filter(waiting -> waiting.dates().openedAt() == null)
                        .map(waiting -> waits(mail, waiting));
            case REMINDER_TO_OPEN -> reminded(mail).map(waiting -> waits(mail, waiting));
            case REMINDER_TO_ANSWER -> reminded(mail).map(waiting -> toAnswer(mail, waiting));
            case DRAFT_EXPIRES -> draftExpires(mail);
        };
    }

    private Optional<Mail> withLink(OutgoingMail mail, String page) {
        return links.token(UUID.fromString(mail.parameter(LINK))).map(token -> {
            MailBody body = new MailBody().say(text(mail, "why"));
            link(mail, body, page + token);
            body.say(text(mail, "validity")).say(text(mail, "not-you"));
            return finished(mail, body);
        });
    }

    private Mail accountExists(OutgoingMail mail) {
        MailBody body = new MailBody().say(text(mail, "why"));
        link(mail, body, SIGN_IN_PAGE);
        return finished(mail, body.say(text(mail, "forgotten")).say(text(mail, "not-you")));
    }

    private Mail changed(OutgoingMail mail, String page) {
        MailBody body = new MailBody().say(text(mail, "why")).say(text(mail, "not-you"));
        link(mail, body, page);
        return finished(mail, body);
    }

    private Mail identifier(OutgoingMail mail) {
        MailBody body = new MailBody().say(text(mail, "why")).fact(text(mail, "label"), mail.parameter(NUMBER));
        link(mail, body, SIGN_IN_PAGE);
        return finished(mail, body.say(text(mail, "not-you")));
    }

    private Mail slowed(OutgoingMail mail, String page) {
        MailBody body =
                new MailBody().say(text(mail, "why")).say(text(mail, "how")).say(text(mail, "not-you"));
        link(mail, body, page);
        return finished(mail, body);
    }

    private Mail recorded(OutgoingMail mail) {
        MailBody body = new MailBody()
                .say(text(mail, "why", moment(mail, FILED_AT)))
                .fact(text(mail, "label"), new DossierNumber(mail.parameter(DOSSIER_NUMBER)).grouped())
                .say(text(mail, "receipt"))
                .say(text(mail, "next"));
        link(mail, body, SIGN_IN_PAGE);
        return finished(
                mail,
                body,
                papers.ofFiling(dossier(mail)).stream()
                        .map(paper -> new Mail.Attachment(paper.name(), PDF, paper.content()))
                        .toList());
    }

    /** Says no more than that something waits, and leads there through sign-in. */
    private Mail waits(OutgoingMail mail, Notification waiting) {
        return toNotification(mail, waiting, new MailBody().say(text(mail, "why")));
    }

    private Mail toAnswer(OutgoingMail mail, Notification waiting) {
        String lastDay = Dates.inWords(Objects.requireNonNull(waiting.dates().dueOn()), mail.language());
        return toNotification(
                mail, waiting, new MailBody().say(text(mail, "why")).say(text(mail, "until", lastDay)));
    }

    private Mail toNotification(OutgoingMail mail, Notification waiting, MailBody body) {
        link(mail, body, waiting.id().address());
        return finished(mail, body.say(text(mail, "after")));
    }

    private Optional<Mail> draftExpires(OutgoingMail mail) {
        DraftNotice notice = DraftNotice.valueOf(mail.parameter(DRAFT_NOTICE));
        return drafts.announced(dossier(mail), notice, mail.id()).map(day -> {
            MailBody body =
                    new MailBody().say(text(mail, "why")).say(text(mail, "until", Dates.inWords(day, mail.language())));
            link(mail, body, DRAFT_PAGE);
            return finished(mail, body.say(text(mail, "after")));
        });
    }

    /** The notification, unless its reader has done meanwhile what the mail would remind them of. */
    private Optional<Notification> reminded(OutgoingMail mail) {
        return reminders.needed(notification(mail), Reminder.valueOf(mail.parameter(REMINDER)));
    }

    private static NotificationId notification(OutgoingMail mail) {
        return new NotificationId(UUID.fromString(mail.parameter(NOTIFICATION)));
    }

    private static DossierId dossier(OutgoingMail mail) {
        return new DossierId(UUID.fromString(mail.parameter(DOSSIER)));
    }

    private void link(OutgoingMail mail, MailBody body, String page) {
        body.link(text(mail, "link"), texts.get(mail.language(), "notification.mail.copy"), address.page(page));
    }

    private Mail finished(OutgoingMail mail, MailBody body) {
        return finished(mail, body, List.of());
    }

    private Mail finished(OutgoingMail mail, MailBody body, List<Mail.Attachment> attachments) {
        String subject = text(mail, "subject");
        return new Mail(
                mail.messageId(),
                mail.recipient(),
                subject,
                layout.plainText(mail.language(), body),
                layout.html(mail.language(), subject, body),
                attachments);
    }

    private String text(OutgoingMail mail, String key, Object... arguments) {
        return texts.get(mail.language(), mail.kind().key(key), arguments);
    }

    private String moment(OutgoingMail mail, String parameter) {
        Instant moment = Instant.parse(mail.parameter(parameter));
        return texts.get(
                mail.language(),
                "notification.mail.moment",
                Dates.inWords(Dates.day(moment), mail.language()),
                Dates.time(moment));
    }
}
