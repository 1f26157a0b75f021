package fr.sejour.notification;

import fr.sejour.complement.ComplementId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A message in the inbox of an applicant about a demand or a decision.
 *
 * @param complement the demand that the notification is about; null for a decision
 */
public record Notification(
        NotificationId id,
        ApplicantId applicant,
        DossierId dossier,
        NotificationKind kind,
        @Nullable ComplementId complement,
        NotificationDates dates)
        implements Serializable {

    /** Whether the applicant has read or answered it; the message bundles name each state, by kind. */
    public enum State {
        UNREAD,
        READ,
        ANSWERED
    }

    public State state() {
        if (dates.answeredAt() != null) {
            return State.ANSWERED;
        }
        return dates.openedAt() == null ? State.UNREAD : State.READ;
    }
}
