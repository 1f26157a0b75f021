package fr.sejour.report;

import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Filed;
import fr.sejour.report.engine.Paper;
import fr.sejour.report.engine.PaperEngine;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Papers about dossiers, each made once and kept: every later call, of whomever, gets the same bytes. Many may ask at the same
 * moment. The first call for a paper prints it, which takes tens of milliseconds: never where others wait for a lock.
 */
@Service
public class IssuedPapers {

    private final Dossiers dossiers;
    private final ReceiptWriter receipts;
    private final PaperEngine engine;
    private final IssuedPaperStore store;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuedPapers(
            Dossiers dossiers,
            ReceiptWriter receipts,
            PaperEngine engine,
            IssuedPaperStore store,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dossiers = dossiers;
        this.receipts = receipts;
        this.engine = engine;
        this.store = store;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The receipt (confirmation de dépôt) of a dossier, for the service's own work: says nothing about whose it is.
     *
     * @throws NotFoundException when the dossier does not exist or is not filed
     */
    public PaperFile receipt(DossierId dossier) {
        return receipt(dossiers.filed(dossier).orElseThrow(NotFoundException::new));
    }

    /**
     * The receipt (confirmation de dépôt) of an applicant's own dossier.
     *
     * @throws NotFoundException when the dossier does not exist, is somebody else's, or is not filed
     */
    public PaperFile receipt(ApplicantId applicant, DossierId dossier) {
        return receipt(dossiers.filed(applicant, dossier));
    }

    private PaperFile receipt(Filed dossier) {
        byte[] content = store.find(dossier.id(), PaperKind.RECEIPT).orElseGet(() -> issueReceipt(dossier));
        return new PaperFile(receipts.fileName(dossier.number()), content);
    }

    /** Whoever prints at the same moment, one paper is kept, and that one is returned to all. */
    private byte[] issueReceipt(Filed dossier) {
        Instant now = clock.instant();
        Paper printed = engine.print(receipts.write(dossier, now));
        transaction.executeWithoutResult(status -> {
            Optional<String> kept = store.add(dossier.id(), PaperKind.RECEIPT, printed, now);
            kept.ifPresent(sha256 -> events.publishEvent(
                    new JournalEntry(null, dossier.id().value(), "RECEIPT_ISSUED", Map.of("sha256", sha256))));
        });
        return store.find(dossier.id(), PaperKind.RECEIPT).orElseThrow();
    }
}
