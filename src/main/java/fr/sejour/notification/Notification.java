package fr.sejour.notification;

import fr.sejour.complement.ComplementId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A message in the inbox of an applicant about a demand or a decision.
 *
 * @param complement the demand that the notification is about; null for a decision
 * @param openedAt first opening, which counts as acknowledgement of receipt; null before
 * @param answeredAt when the demand was answered; else null
 * @param dueOn last day to answer, in Paris; null before the first opening and for a decision
 */
public record Notification(
        NotificationId id,
        ApplicantId applicant,
        DossierId dossier,
        NotificationKind kind,
        @Nullable ComplementId complement,
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        @Nullable LocalDate dueOn)
        implements Serializable {

    /** Whether the applicant has read or answered it; the message bundles name each state, by kind. */
    public enum State {
        UNREAD,
        READ,
        ANSWERED
    }

    public State state() {
        if (answeredAt != null) {
            return State.ANSWERED;
        }
        return openedAt == null ? State.UNREAD : State.READ;
    }
}
