package fr.sejour.notification;

import fr.sejour.account.Accounts;
import fr.sejour.complement.ComplementAnswerSent;
import fr.sejour.complement.ComplementId;
import fr.sejour.complement.ComplementRequestSent;
import fr.sejour.instruction.DecisionTaken;
import fr.sejour.paper.DecisionPaperOpened;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Adds notifications to the inbox of an applicant and queues a mail that announces them, in the transaction of the
 * event.
 */
@Component
class NotificationListener {

    private final NotificationStore store;
    private final Outbox outbox;
    private final Accounts accounts;
    private final Reminders reminders;
    private final Notifications notifications;

    NotificationListener(
            NotificationStore store,
            Outbox outbox,
            Accounts accounts,
            Reminders reminders,
            Notifications notifications) {
        this.store = store;
        this.outbox = outbox;
        this.accounts = accounts;
        this.reminders = reminders;
        this.notifications = notifications;
    }

    @EventListener
    void on(ComplementRequestSent asked) {
        tell(asked.applicant(), asked.dossier(), asked.complement(), asked.at());
    }

    @EventListener
    void on(DecisionTaken decided) {
        tell(decided.applicant(), decided.dossier(), null, decided.at());
    }

    @EventListener
    void on(ComplementAnswerSent answered) {
        store.answered(answered.complement(), answered.at());
    }

    @EventListener
    void on(DecisionPaperOpened opened) {
        notifications.openDecision(opened.applicant(), opened.dossier());
    }

    private void tell(ApplicantId applicant, DossierId dossier, @Nullable ComplementId complement, Instant at) {
        NotificationId id = store.insert(applicant, dossier, complement, at);
        Accounts.Contact contact = accounts.contact(applicant);
        outbox.add(
                MailKind.NOTIFICATION_WAITS,
                contact.email(),
                contact.language(),
                Map.of(MailWriter.NOTIFICATION, id.value().toString()));
        reminders.untilOpened(id, at);
    }
}
