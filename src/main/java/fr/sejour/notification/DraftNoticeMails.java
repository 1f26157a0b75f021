package fr.sejour.notification;

import fr.sejour.account.Accounts;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Announces by mail that drafts will be deleted. */
@Component
class DraftNoticeMails {

    private final Outbox outbox;
    private final Accounts accounts;

    DraftNoticeMails(Outbox outbox, Accounts accounts) {
        this.outbox = outbox;
        this.accounts = accounts;
    }

    /**
     * Queues the mail in the caller's transaction.
     *
     * @return which mail it is
     */
    UUID send(ApplicantId applicant, DossierId draft, DraftNotice notice) {
        Accounts.Contact contact = accounts.contact(applicant);
        return outbox.add(
                MailKind.DRAFT_EXPIRES,
                contact.email(),
                contact.language(),
                Map.of(MailWriter.DOSSIER, draft.value().toString(), MailWriter.DRAFT_NOTICE, notice.name()));
    }

    /** What has become of a mail that was queued. */
    MailFate fate(UUID mail) {
        return outbox.fate(mail);
    }
}
