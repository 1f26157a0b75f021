package fr.sejour.notification;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.UUID;

/** Tells applicants that their draft will be deleted; whoever sends mails provides it. */
public interface DraftNotices {

    /**
     * Queues the mail in the caller's transaction.
     *
     * @return which mail it is
     */
    UUID send(ApplicantId applicant, DossierId draft, DraftNotice notice);

    /** What has become of a mail that was queued. */
    Fate fate(UUID mail);

    /** What has become of a mail. */
    sealed interface Fate {

        /** It will be sent, or sent again after a failure. */
        record Waiting() implements Fate {}

        /** The mail server has taken it. */
        record Sent(Instant at) implements Fate {}

        /** Nobody will send it any more. */
        record Lost() implements Fate {}
    }
}
