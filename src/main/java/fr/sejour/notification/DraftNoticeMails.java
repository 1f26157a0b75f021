package fr.sejour.notification;

import fr.sejour.account.Accounts;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Announces by mail that drafts will be deleted. */
@Component
class DraftNoticeMails implements DraftNotices {

    private final Outbox outbox;
    private final Accounts accounts;

    DraftNoticeMails(Outbox outbox, Accounts accounts) {
        this.outbox = outbox;
        this.accounts = accounts;
    }

    @Override
    public UUID send(ApplicantId applicant, DossierId draft, DraftNotice notice) {
        Accounts.Contact contact = accounts.contact(applicant);
        return outbox.add(
                MailKind.DRAFT_EXPIRES,
                contact.email(),
                contact.language(),
                Map.of(MailWriter.DOSSIER, draft.value().toString(), MailWriter.DRAFT_NOTICE, notice.name()));
    }

    @Override
    public Fate fate(UUID mail) {
        return outbox.fate(mail);
    }
}
