package fr.sejour.notification;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.sejour.account.Accounts;
import fr.sejour.complement.Complements;
import fr.sejour.shared.Jobs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds applicants by mail of what they have not opened or not answered. Each reminder is scheduled as a job as
 * soon as it may be needed. When the job runs, perhaps late, after a restart or on another node, it checks whether
 * the reminder is still needed.
 */
@Service
class Reminders {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("reminder");

    private static final String SEPARATOR = "/";

    private final NotificationStore store;
    private final Complements complements;
    private final Outbox outbox;
    private final Accounts accounts;
    private final Jobs jobs;
    private final Clock clock;

    Reminders(
            NotificationStore store,
            Complements complements,
            Outbox outbox,
            Accounts accounts,
            Jobs jobs,
            Clock clock) {
        this.store = store;
        this.complements = complements;
        this.outbox = outbox;
        this.accounts = accounts;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Schedules the reminders of a notification that is sent now and not opened yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void untilOpened(NotificationId id, Instant sentAt) {
        for (Reminder reminder : List.of(Reminder.UNOPENED_AFTER_3_DAYS, Reminder.UNOPENED_AFTER_10_DAYS)) {
            schedule(id, reminder, reminder.afterSending(sentAt));
        }
    }

    /** Schedules the reminders of a demand that was opened now and not answered yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void untilAnswered(NotificationId id, LocalDate dueOn) {
        for (Reminder reminder : List.of(Reminder.UNANSWERED_7_DAYS_BEFORE, Reminder.UNANSWERED_2_DAYS_BEFORE)) {
            schedule(id, reminder, reminder.beforeEndOf(dueOn));
        }
    }

    /** Runs a scheduled reminder job. The reminder is sent once, even if the job runs several times. */
    @Transactional
    public void remind(String job) {
        String[] idAndReminder = job.split(SEPARATOR, 2);
        NotificationId id = new NotificationId(UUID.fromString(idAndReminder[0]));
        Reminder reminder = Reminder.valueOf(idAndReminder[1]);
        needed(id, reminder)
                .filter(_ -> store.remind(id, reminder, clock.instant()))
                .ifPresent(notification -> write(notification, reminder));
    }

    /** The notification, if its reader is still to be reminded of it. */
    Optional<Notification> needed(NotificationId id, Reminder reminder) {
        return store.find(id)
                .filter(notification -> reminder.isOf(notification, clock.instant()))
                .filter(notification ->
                        notification.complement() == null || complements.isAwaited(notification.complement()));
    }

    private void schedule(NotificationId id, Reminder reminder, Instant at) {
        jobs.at(TASK.instance(id.value() + SEPARATOR + reminder).build(), at);
    }

    private void write(Notification notification, Reminder reminder) {
        Accounts.Contact contact = accounts.contact(notification.applicant());
        outbox.add(
                reminder.isToOpen() ? MailKind.REMINDER_TO_OPEN : MailKind.REMINDER_TO_ANSWER,
                contact.email(),
                contact.language(),
                Map.of(
                        MailWriter.NOTIFICATION, notification.id().value().toString(),
                        MailWriter.REMINDER, reminder.name()));
    }
}
