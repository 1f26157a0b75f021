package fr.sejour.document;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files in a folder, as {@code ab/ab12…} by their SHA-256, small pictures beside them with the ending {@code .jpg}. The files
 * to keep must lie on the same file system, because they are renamed: a name is there with all its bytes or not at all.
 */
final class FolderFileStore implements FileStore {

    private static final String PICTURE = ".jpg";

    private final Path root;
    private final Clock clock;

    FolderFileStore(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    /**
     * Keeps a file. Its bytes are already on disk; this forces the name, then the folder that holds the name, to
     * disk.
     */
    @Override
    public void keep(Sha256 hash, Path file) throws IOException {
        Path folder = folder(hash);
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            flushFolder(root);
        }
        // Its age and its name go to disk together, with the folder.
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        Files.move(file, path(hash), StandardCopyOption.ATOMIC_MOVE);
        flushFolder(folder);
    }

    @Override
    public InputStream open(Sha256 hash) throws IOException {
        return Files.newInputStream(path(hash));
    }

    @Override
    public void lend(Sha256 hash, Path target) throws IOException {
        try {
            Files.createLink(target, path(hash));
        } catch (UnsupportedOperationException noLinks) {
            FileStore.super.lend(hash, target);
        }
    }

    @Override
    public void keepThumbnail(Sha256 hash, Path picture) throws IOException {
        Files.createDirectories(folder(hash));
        Files.move(picture, picture(hash), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Optional<byte[]> thumbnail(Sha256 hash) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(picture(hash)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public Stream<Sha256> keptBefore(Instant moment) throws IOException {
        if (Files.notExists(root)) {
            return Stream.empty();
        }
        FileTime limit = FileTime.from(moment);
        return Files.find(
                        root,
                        2,
                        (_, attributes) -> attributes.lastModifiedTime().compareTo(limit) < 0)
                .map(path -> path.toFile().getName())
                .filter(Sha256::isOne)
                .map(Sha256::new);
    }

    @Override
    public void delete(Sha256 hash) throws IOException {
        Files.deleteIfExists(picture(hash));
        Files.deleteIfExists(path(hash));
    }

    private Path folder(Sha256 hash) {
        return root.resolve(hash.hex().substring(0, 2));
    }

    private Path path(Sha256 hash) {
        return folder(hash).resolve(hash.hex());
    }

    private Path picture(Sha256 hash) {
        return folder(hash).resolve(hash.hex() + PICTURE);
    }

    /** Windows opens no folders, and needs no flush of them: its file system keeps names in a journal. */
    private static void flushFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
