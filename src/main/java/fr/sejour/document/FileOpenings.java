package fr.sejour.document;

import fr.sejour.document.FileRefusal.Reason;
import fr.sejour.examiner.FileExaminer;
import fr.sejour.examiner.Verdict;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.ServiceSettings;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens large pictures right after they were taken: decodes them whole and keeps their small picture, or tells that
 * they cannot be opened. A job opens the pictures that a crash left unopened. No dossier is filed while one of its
 * pictures is unopened.
 */
@Component
class FileOpenings {

    private static final Logger LOG = LoggerFactory.getLogger(FileOpenings.class);

    /** Whoever took a file opens it at once; only what still waits after this is left behind. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(30);

    private final OpeningRows rows;
    private final FileStore store;
    private final IncomingFiles incomingFiles;
    private final FileExaminer examiner;
    private final FileSweeper sweeper;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Semaphore turns;
    private final Map<Sha256, FutureTask<Void>> underWay = new ConcurrentHashMap<>();

    FileOpenings(
            OpeningRows rows,
            FileStore store,
            IncomingFiles incomingFiles,
            FileExaminer examiner,
            FileSweeper sweeper,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            ServiceSettings settings) {
        this.rows = rows;
        this.store = store;
        this.incomingFiles = incomingFiles;
        this.examiner = examiner;
        this.sweeper = sweeper;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        // One process is left for files that are just coming.
        this.turns = new Semaphore(Math.max(1, settings.document().examiners() - 1));
    }

    /** Begins to open a file, without waiting for it. */
    void begin(Sha256 hash) {
        Thread.ofVirtual().start(() -> {
            try {
                open(hash);
            } catch (IOException | RuntimeException failed) {
                LOG.warn("A picture could not be opened yet", failed);
            }
        });
    }

    /**
     * Opens a file, unless that was done; waits for whoever does so already. Takes up to some seconds.
     *
     * @throws IOException when files cannot be opened at present, for no fault of this one
     */
    void open(Sha256 hash) throws IOException {
        while (rows.waits(hash)) {
            FutureTask<Void> mine = new FutureTask<>(() -> {
                examine(hash);
                return null;
            });
            FutureTask<Void> others = underWay.putIfAbsent(hash, mine);
            if (others != null) {
                await(others);
                continue;
            }
            try {
                mine.run();
                await(mine);
            } finally {
                underWay.remove(hash);
            }
        }
    }

    /**
     * Opens what waits in a dossier.
     *
     * @throws UncheckedIOException when files cannot be opened at present
     */
    void openAll(DossierId dossier) {
        try {
            for (Sha256 hash : rows.waiting(dossier)) {
                open(hash);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens what a crash or a failure left behind. */
    void openLeftBehind() {
        for (Sha256 hash : rows.waiting(clock.instant().minus(LEFT_BEHIND))) {
            try {
                open(hash);
            } catch (IOException failed) {
                LOG.warn("A picture could not be opened yet", failed);
            }
        }
    }

    private static void await(FutureTask<Void> opening) throws IOException {
        try {
            opening.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void examine(Sha256 hash) throws IOException, InterruptedException {
        turns.acquire();
        Path copy = incomingFiles.place();
        Path picture = incomingFiles.place();
        try {
            store.lend(hash, copy);
            switch (examiner.examine(copy, picture)) {
                case Verdict.Sound _ -> {
                    store.keepThumbnail(hash, picture);
                    rows.settle(hash, null);
                }
                case Verdict.Unsound(var fault, var kind) -> refuse(hash, FileRefusals.reason(fault, kind));
            }
        } finally {
            turns.release();
            Files.deleteIfExists(copy);
            Files.deleteIfExists(picture);
        }
    }

    private void refuse(Sha256 hash, Reason fault) {
        transaction.executeWithoutResult(
                _ -> rows.settle(hash, fault).forEach(unsound -> events.publishEvent(journal(unsound, fault))));
        sweeper.deleteIfUnused(hash);
    }

    private static JournalEntry journal(SupportingDocument unsound, Reason fault) {
        return new JournalEntry(
                null,
                unsound.dossier().value(),
                "DOCUMENT_NOT_OPENED",
                Map.of(
                        "type",
                        unsound.type().name(),
                        "sha256",
                        unsound.facts().sha256().hex(),
                        "fault",
                        fault.name()));
    }
}
