package fr.sejour.notification;

import fr.sejour.dossier.Draft;
import fr.sejour.filing.DraftEnd;
import fr.sejour.filing.DraftVisits;
import fr.sejour.shared.Dates;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.TimeConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes drafts that nobody visits, after two mails that announced the deletion. Each run finds the due drafts from
 * the rows alone, so that it may run late, twice, or on two nodes at once.
 */
@Service
public class DraftExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(DraftExpiry.class);

    private final DraftVisits visits;
    private final DraftNoticeStore store;
    private final DraftNoticeMails notices;
    private final DraftEnd end;
    private final TransactionOperations transaction;
    private final Clock clock;

    DraftExpiry(
            DraftVisits visits,
            DraftNoticeStore store,
            DraftNoticeMails notices,
            DraftEnd end,
            TransactionOperations transaction,
            Clock clock) {
        this.visits = visits;
        this.store = store;
        this.notices = notices;
        this.end = end;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at every draft without a visit for so long that a mail may be due. One that fails does not stop the others. */
    void lookAtAll() {
        Instant moment = DraftTerm.latestVisit(LocalDate.now(clock))
                .plusDays(1)
                .atStartOfDay(TimeConfiguration.PARIS)
                .toInstant();
        for (DossierId id : visits.notVisitedSince(moment)) {
            try {
                lookAt(id);
            } catch (RuntimeException failed) {
                LOG.error("The term of draft {} could not be seen to; tried again tomorrow", id.value(), failed);
            }
        }
    }

    /** Sends the mail about a draft that is due today, or deletes it. */
    void lookAt(DossierId id) {
        transaction.executeWithoutResult(_ -> visits.lock(id).ifPresent(this::seeTo));
    }

    /**
     * The day of deletion to name in a mail that is sent now; empty when the dossier is no longer a draft, or was
     * visited after the mail was queued.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> announced(DossierId id, DraftNotice notice, UUID mail) {
        return visits.last(id).flatMap(visit -> {
            Map<DraftNotice, UUID> mails = store.notices(id, visit);
            return Optional.of(mail)
                    .filter(queued -> queued.equals(mails.get(notice)))
                    .map(_ -> term(visit, mails).announcedBy(notice, LocalDate.now(clock)));
        });
    }

    private void seeTo(Draft draft) {
        LocalDate today = LocalDate.now(clock);
        Instant visit = visits.last(draft.id()).orElseThrow();
        Map<DraftNotice, UUID> mails = store.notices(draft.id(), visit);
        DraftTerm term = term(visit, mails);
        if (term.isOver(today)) {
            end.end(draft, null, "DRAFT_EXPIRED");
        } else {
            term.noticeDue(today)
                    .filter(notice -> !isOnItsWay(mails.get(notice)))
                    .ifPresent(notice ->
                            store.keep(draft.id(), notice, visit, notices.send(draft.applicant(), draft.id(), notice)));
        }
    }

    private DraftTerm term(Instant visit, Map<DraftNotice, UUID> mails) {
        return new DraftTerm(
                Dates.day(visit), toldOn(mails.get(DraftNotice.FIRST)), toldOn(mails.get(DraftNotice.LAST)));
    }

    private @Nullable LocalDate toldOn(@Nullable UUID mail) {
        return mail != null && notices.fate(mail) instanceof MailFate.Sent(Instant at) ? Dates.day(at) : null;
    }

    private boolean isOnItsWay(@Nullable UUID mail) {
        return mail != null && notices.fate(mail) instanceof MailFate.Waiting;
    }
}
