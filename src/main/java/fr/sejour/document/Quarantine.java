package fr.sejour.document;

import fr.sejour.shared.JournalEntry;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Has the files scanned that came while the virus scanner did not answer. */
@Component
class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final int AT_ONCE = 100;

    private final SupportingDocumentRows rows;
    private final FileStore store;
    private final VirusScanner scanner;
    private final FileSweeper sweeper;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Quarantine(
            SupportingDocumentRows rows,
            FileStore store,
            VirusScanner scanner,
            FileSweeper sweeper,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.store = store;
        this.scanner = scanner;
        this.sweeper = sweeper;
        this.transaction = transaction;
        this.events = events;
    }

    /** Scans what waits, oldest first, until the scanner fails again; the next round goes on from there. */
    void scanWaiting() {
        for (Sha256 hash : rows.waiting(AT_ONCE)) {
            try (InputStream content = store.open(hash)) {
                settle(hash, scanner.scan(content));
            } catch (IOException unavailable) {
                LOG.warn("Files go on waiting for the virus scanner", unavailable);
                return;
            }
        }
    }

    private void settle(Sha256 hash, ScanState found) {
        transaction.executeWithoutResult(_ -> {
            List<SupportingDocument> settled = rows.settle(hash, found);
            if (found == ScanState.INFECTED) {
                settled.forEach(this::journal);
            }
        });
        if (found == ScanState.INFECTED) {
            sweeper.deleteIfUnused(hash);
        }
    }

    private void journal(SupportingDocument infected) {
        events.publishEvent(new JournalEntry(
                null,
                infected.dossier().value(),
                "DOCUMENT_VIRUS_FOUND",
                Map.of(
                        "type",
                        infected.type().name(),
                        "sha256",
                        infected.facts().sha256().hex())));
    }
}
