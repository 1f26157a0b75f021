package fr.sejour.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes files that no row counts on: of abandoned drafts, of removed documents, of uploads that a crash cut off. A file is
 * left alone for an hour, and deleted only while nobody can be adding it. Pages drawn for reading go as well, and the
 * counts of days that are over.
 */
@Component
class FileSweeper {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweeper.class);
    private static final Duration LEFT_ALONE = Duration.ofHours(1);
    private static final int AT_ONCE = 500;

    private final FileStore store;
    private final IncomingFiles incomingFiles;
    private final DrawnPages drawnPages;
    private final SupportingDocumentRows rows;
    private final UploadQuota quota;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FileSweeper(
            FileStore store,
            IncomingFiles incomingFiles,
            DrawnPages drawnPages,
            SupportingDocumentRows rows,
            UploadQuota quota,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.incomingFiles = incomingFiles;
        this.drawnPages = drawnPages;
        this.rows = rows;
        this.quota = quota;
        this.transaction = transaction;
        this.clock = clock;
    }

    void sweep() {
        Instant moment = clock.instant().minus(LEFT_ALONE);
        try {
            incomingFiles.sweep(moment);
            drawnPages.sweep();
            quota.forget();
            try (Stream<Sha256> old = store.keptBefore(moment)) {
                old.gather(Gatherers.windowFixed(AT_ONCE)).forEach(this::deleteUnused);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void deleteUnused(List<Sha256> some) {
        Set<Sha256> used = rows.used(some);
        some.stream().filter(hash -> !used.contains(hash)).forEach(this::deleteIfUnused);
    }

    /** Deletes a file now, unless a row counts on it. */
    void deleteIfUnused(Sha256 hash) {
        transaction.executeWithoutResult(_ -> {
            rows.lockFile(hash);
            if (rows.used(List.of(hash)).isEmpty()) {
                delete(hash);
            }
        });
    }

    private void delete(Sha256 hash) {
        try {
            store.delete(hash);
            LOG.info("Deleted a file that nothing refers to any more: {}", hash.hex());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
