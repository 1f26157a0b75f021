package fr.sejour.document;

import fr.sejour.examiner.FileExaminer;
import fr.sejour.examiner.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages drawn for reading. A page is kept on disk for some hours, by the hash of its file, because readers turn back
 * and forth; a page may be lost at any moment and is then drawn again. Separate processes draw these pages, so that
 * uploads do not wait for readers.
 */
final class DrawnPages implements AutoCloseable {

    private static final Duration KEPT = Duration.ofHours(12);

    private final Path folder;
    private final FileStore store;
    private final IncomingFiles incomingFiles;
    private final FileExaminer examiner;
    private final Clock clock;

    /** @param examiner for these pages alone; closed with this */
    DrawnPages(Path folder, FileStore store, IncomingFiles incomingFiles, FileExaminer examiner, Clock clock) {
        this.folder = folder;
        this.store = store;
        this.incomingFiles = incomingFiles;
        this.examiner = examiner;
        this.clock = clock;
    }

    /**
     * A page as JPEG. Takes some seconds when it has to be drawn.
     *
     * @return empty when it cannot be drawn within the limits
     */
    Optional<byte[]> page(Sha256 hash, Page page, PageWidth width) throws IOException {
        Path kept = folder.resolve(hash.hex() + "-" + page.number() + "-" + width.pixels());
        try {
            return Optional.of(Files.readAllBytes(kept));
        } catch (NoSuchFileException notDrawnYet) {
            return draw(hash, page, width, kept);
        }
    }

    private Optional<byte[]> draw(Sha256 hash, Page page, PageWidth width, Path kept) throws IOException {
        Path file = incomingFiles.place();
        Path picture = incomingFiles.place();
        try {
            store.lend(hash, file);
            if (!examiner.draw(file, page, width.frame(), picture)) {
                return Optional.empty();
            }
            byte[] drawn = Files.readAllBytes(picture);
            Files.createDirectories(folder);
            Files.setLastModifiedTime(picture, FileTime.from(clock.instant()));
            Files.move(picture, kept, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(drawn);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(picture);
        }
    }

    @Override
    public void close() {
        examiner.close();
    }

    /** Deletes what was drawn too long ago. */
    void sweep() throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        FileTime limit = FileTime.from(clock.instant().minus(KEPT));
        try (Stream<Path> pages = Files.find(
                folder,
                1,
                (_, found) -> found.isRegularFile() && found.lastModifiedTime().compareTo(limit) < 0)) {
            for (Path page : pages.toList()) {
                Files.deleteIfExists(page);
            }
        }
    }
}
