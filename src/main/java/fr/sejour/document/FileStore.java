package fr.sejour.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the bytes of files lie, each under its SHA-256. The default is a folder of this machine; whoever declares a bean of
 * this type puts another in its place. Safe for several threads.
 */
public interface FileStore {

    /**
     * Keeps a file. When this returns, it survives a crash of the machine. Keeping the same bytes twice is no error, and
     * makes them as young as if they had come now.
     *
     * @param file on this machine, brought to its disk by whoever wrote it; taken away when it was kept
     */
    void keep(Sha256 hash, Path file) throws IOException;

    /**
     * The bytes of a file, to be closed by the caller.
     *
     * @throws java.nio.file.NoSuchFileException when it is not kept
     */
    InputStream open(Sha256 hash) throws IOException;

    /**
     * Puts the bytes of a file where a process can read them, without their way through this one where that can be.
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
     * Keeps the small picture of a file's first page, as JPEG; an empty one says that there is none to be had. It may be lost
     * in a crash: it can be drawn again.
     *
     * @param picture on this machine; taken away when it was kept
     */
    void keepThumbnail(Sha256 hash, Path picture) throws IOException;

    /** The small picture of a file's first page, some kilobytes; empty when none was kept yet. */
    Optional<byte[]> thumbnail(Sha256 hash) throws IOException;

    /** The files that were kept last before a moment. To be closed by the caller. */
    Stream<Sha256> keptBefore(Instant moment) throws IOException;

    /** Deletes a file and its small picture; nothing happens when there is none. */
    void delete(Sha256 hash) throws IOException;
}
