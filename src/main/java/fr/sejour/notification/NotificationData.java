package fr.sejour.notification;

import static org.jooq.Records.mapping;
import static sejour.db.Tables.NOTIFICATION;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.PersonalData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notifications for the copy that an applicant may have: what about, when sent, opened and answered. */
@Component
class NotificationData implements PersonalData {

    private final DSLContext database;

    NotificationData(DSLContext database) {
        this.database = database;
    }

    private record Sent(
            String request,
            String kind,
            Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Instant answeredAt,
            @Nullable LocalDate dueOn) {}

    @Override
    public String part() {
        return "notifications";
    }

    @Override
    public List<?> of(ApplicantId applicant) {
        return database.select(
                        NOTIFICATION.DOSSIER.coerce(String.class),
                        NOTIFICATION.KIND.coerce(String.class),
                        NOTIFICATION.SENT_AT,
                        NOTIFICATION.OPENED_AT,
                        NOTIFICATION.ANSWERED_AT,
                        NOTIFICATION.DUE_ON)
                .from(NOTIFICATION)
                .where(NOTIFICATION.APPLICANT.eq(applicant))
                .orderBy(NOTIFICATION.ID)
                .fetch(mapping(Sent::new));
    }
}
