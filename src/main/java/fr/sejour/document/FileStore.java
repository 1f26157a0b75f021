package fr.sejour.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Store of the bytes of files, each under its SHA-256. The default store is a folder of this machine; a bean of this
 * type replaces it. Safe for several threads.
 */
public interface FileStore {

    /**
     * Keeps a file. When this returns, it survives a crash of the machine. Keeping the same bytes twice is no error,
     * and renews the moment at which they were last kept.
     *
     * @param file a file of this machine that the caller has forced to disk; it is moved into the store
     */
    void keep(Sha256 hash, Path file) throws IOException;

    /**
     * The bytes of a file; the caller closes the stream.
     *
     * @throws java.nio.file.NoSuchFileException when it is not kept
     */
    InputStream open(Sha256 hash) throws IOException;

    /**
     * Makes the bytes of a file readable for a child process, where possible without copying them through this
     * process.
     *
     * @param target a file of this machine that does not exist yet; the caller changes nothing in it and deletes it
     * @throws java.nio.file.NoSuchFileException when it is not kept
     */
    default void lend(Sha256 hash, Path target) throws IOException {
        try (InputStream content = open(hash)) {
            Files.copy(content, target);
        }
    }

    /**
     * Keeps the small picture of a file's first page, as JPEG; an empty file says that no picture can be made. A
     * crash may lose the picture, because it can be drawn again.
     *
     * @param picture a file of this machine; it is moved into the store
     */
    void keepThumbnail(Sha256 hash, Path picture) throws IOException;

    /** The small picture of a file's first page, some kilobytes; empty when no picture was kept yet. */
    Optional<byte[]> thumbnail(Sha256 hash) throws IOException;

    /** Hashes of the files that were last kept before a moment. The caller closes the stream. */
    Stream<Sha256> keptBefore(Instant moment) throws IOException;

    /** Deletes a file and its small picture; nothing happens when there is none. */
    void delete(Sha256 hash) throws IOException;
}
