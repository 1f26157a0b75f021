package fr.sejour.notification;

import fr.sejour.complement.Complements;
import fr.sejour.dossier.Dossiers;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of an applicant (« Mes Notifications »). */
@Service
public class Notifications {

    /** Unread notifications are counted up to this number. */
    public static final int MOST_COUNTED = 100;

    /** An inbox shows so many; nobody gets that many in the years that a dossier is kept. */
    private static final int MOST_LISTED = 500;

    private final NotificationStore store;
    private final Complements complements;
    private final Dossiers dossiers;
    private final Reminders reminders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifications(
            NotificationStore store,
            Complements complements,
            Dossiers dossiers,
            Reminders reminders,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.complements = complements;
        this.dossiers = dossiers;
        this.reminders = reminders;
        this.events = events;
        this.clock = clock;
    }

    /** Number of unread notifications, at most {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int unread(ApplicantId applicant) {
        return store.countUnread(applicant, MOST_COUNTED);
    }

    /** The newest notifications, newest first. */
    @Transactional(readOnly = true)
    public List<Notification> newest(ApplicantId applicant, int most) {
        return store.newest(applicant, NotificationFilter.ALL, most);
    }

    /**
     * A page of the inbox.
     *
     * @param size notifications on a page
     * @param number of the page, counted from 1; a higher number than there are pages gives the last page
     */
    @Transactional(readOnly = true)
    public NotificationPage page(ApplicantId applicant, NotificationFilter filter, int size, int number) {
        List<Notification> all = store.newest(applicant, filter, MOST_LISTED);
        int pages = Math.max(1, Math.ceilDiv(all.size(), size));
        int page = Math.clamp(number, 1, pages);
        return new NotificationPage(all.subList((page - 1) * size, Math.min(page * size, all.size())), page, pages);
    }

    /**
     * Opens a notification for its applicant to read. The first opening counts as acknowledgement of receipt: the
     * moment is stored, and the time to answer a demand starts.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    @Transactional
    public Notification open(ApplicantId applicant, NotificationId id) {
        Notification seen = find(applicant, id);
        if (seen.dates().openedAt() != null) {
            return seen;
        }
        dossiers.hold(applicant, seen.dossier());
        if (store.open(id, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            if (seen.complement() != null) {
                LocalDate dueOn = complements.open(applicant, seen.complement()).dueOn();
                if (dueOn != null) {
                    store.due(id, dueOn);
                    reminders.untilAnswered(id, dueOn);
                }
            }
            events.publishEvent(new JournalEntry(
                    applicant.value(),
                    seen.dossier().value(),
                    "NOTIFICATION_OPENED",
                    Map.of("kind", seen.kind().name())));
        }
        return find(applicant, id);
    }

    /** Notifications of decisions that this applicant has not read yet, by dossier. */
    @Transactional(readOnly = true)
    public Map<DossierId, NotificationId> unreadDecisions(ApplicantId applicant) {
        return store.newest(applicant, NotificationFilter.UNREAD, MOST_LISTED).stream()
                .filter(unread -> unread.kind() == NotificationKind.DECISION)
                .collect(Collectors.toMap(Notification::dossier, Notification::id));
    }

    /** Marks the notification of a decision as read because the applicant opened the paper of the decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openDecision(ApplicantId applicant, DossierId dossier) {
        store.findDecision(dossier).ifPresent(told -> open(applicant, told.id()));
    }

    /**
     * Looks up a notification of this applicant without marking it as read.
     *
     * @throws NotFoundException when there is none, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public Notification find(ApplicantId applicant, NotificationId id) {
        return store.find(id)
                .filter(found -> found.applicant().equals(applicant))
                .orElseThrow(NotFoundException::new);
    }
}
