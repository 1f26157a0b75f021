package fr.sejour.notification;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static sejour.db.Tables.NOTIFICATION;
import static sejour.db.Tables.NOTIFICATION_REMINDER;

import fr.sejour.complement.ComplementId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import sejour.db.tables.records.NotificationRecord;

/** Inboxes as rows. */
@Repository
class NotificationStore {

    private final DSLContext database;

    NotificationStore(DSLContext database) {
        this.database = database;
    }

    /** @param complement null for a decision */
    NotificationId insert(ApplicantId applicant, DossierId dossier, @Nullable ComplementId complement, Instant at) {
        NotificationKind kind = complement == null ? NotificationKind.DECISION : NotificationKind.COMPLEMENT;
        return database.insertInto(NOTIFICATION)
                .set(NOTIFICATION.APPLICANT, applicant)
                .set(NOTIFICATION.DOSSIER, dossier)
                .set(NOTIFICATION.KIND, kind)
                .set(NOTIFICATION.COMPLEMENT, complement)
                .set(NOTIFICATION.SENT_AT, at)
                .returning(NOTIFICATION.ID)
                .fetchSingle()
                .getId();
    }

    /** How many are unread, counted up to a limit. */
    int countUnread(ApplicantId applicant, int most) {
        return database.fetchCount(database.selectOne()
                .from(NOTIFICATION)
                .where(NOTIFICATION.APPLICANT.eq(applicant), NOTIFICATION.OPENED_AT.isNull())
                .limit(most));
    }

    /** The newest ones, newest first. */
    List<Notification> newest(ApplicantId applicant, NotificationFilter filter, int most) {
        return database.selectFrom(NOTIFICATION)
                .where(NOTIFICATION.APPLICANT.eq(applicant), condition(filter))
                .orderBy(NOTIFICATION.ID.desc())
                .limit(most)
                .fetch(NotificationStore::notification);
    }

    Optional<Notification> find(NotificationId id) {
        return database.selectFrom(NOTIFICATION)
                .where(NOTIFICATION.ID.eq(id))
                .fetchOptional(NotificationStore::notification);
    }

    /** The notification of the decision on a dossier. */
    Optional<Notification> findDecision(DossierId dossier) {
        return database.selectFrom(NOTIFICATION)
                .where(NOTIFICATION.DOSSIER.eq(dossier), NOTIFICATION.KIND.eq(NotificationKind.DECISION))
                .fetchOptional(NotificationStore::notification);
    }

    /** Notes the first opening; whether this was it. */
    boolean open(NotificationId id, Instant at) {
        return database.update(NOTIFICATION)
                        .set(NOTIFICATION.OPENED_AT, at)
                        .where(NOTIFICATION.ID.eq(id), NOTIFICATION.OPENED_AT.isNull())
                        .execute()
                == 1;
    }

    void due(NotificationId id, LocalDate dueOn) {
        database.update(NOTIFICATION)
                .set(NOTIFICATION.DUE_ON, dueOn)
                .where(NOTIFICATION.ID.eq(id))
                .execute();
    }

    void answered(ComplementId complement, Instant at) {
        database.update(NOTIFICATION)
                .set(NOTIFICATION.OPENED_AT, coalesce(NOTIFICATION.OPENED_AT, val(at)))
                .set(NOTIFICATION.ANSWERED_AT, at)
                .where(NOTIFICATION.COMPLEMENT.eq(complement))
                .execute();
    }

    /** Notes that a reminder is sent; false when it was before. */
    boolean remind(NotificationId id, Reminder reminder, Instant at) {
        return database.insertInto(NOTIFICATION_REMINDER)
                        .set(NOTIFICATION_REMINDER.NOTIFICATION, id)
                        .set(NOTIFICATION_REMINDER.KIND, reminder)
                        .set(NOTIFICATION_REMINDER.SENT_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static Condition condition(NotificationFilter filter) {
        return switch (filter) {
            case ALL -> noCondition();
            case UNREAD -> NOTIFICATION.OPENED_AT.isNull();
            case COMPLEMENTS -> NOTIFICATION.KIND.eq(NotificationKind.COMPLEMENT);
            case DECISIONS -> NOTIFICATION.KIND.eq(NotificationKind.DECISION);
        };
    }

    private static Notification notification(NotificationRecord row) {
        return new Notification(
                row.getId(),
                row.getApplicant(),
                row.getDossier(),
                row.getKind(),
                row.getComplement(),
                new NotificationDates(row.getSentAt(), row.getOpenedAt(), row.getAnsweredAt(), row.getDueOn()));
    }
}
