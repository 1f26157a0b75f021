package fr.sejour.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Files on their way in: written to disk as they come, hashed and counted, gone when closed unless taken away. */
final class IncomingFiles {

    private static final int PIECE_BYTES = 64 * 1024;

    private final Path folder;

    IncomingFiles(Path folder) {
        this.folder = folder;
    }

    /** A place for a file that does not exist yet. */
    Path place() throws IOException {
        return Files.createDirectories(folder).resolve(UUID.randomUUID().toString());
    }

    /**
     * Writes what comes to disk, until its end or one byte more than the limit.
     *
     * @param limit in bytes
     * @throws InterruptedUploadException when the sender is gone before the end
     */
    Incoming receive(InputStream source, long limit) throws IOException {
        Incoming incoming = new Incoming(WrittenFile.create(place()));
        try {
            byte[] piece = new byte[PIECE_BYTES];
            int read;
            while (incoming.size() <= limit && (read = read(source, piece)) > 0) {
                incoming.bytes().write(piece, read);
            }
            incoming.bytes().end();
            return incoming;
        } catch (IOException | RuntimeException failed) {
            incoming.close();
            throw failed;
        }
    }

    /** Deletes what a crash left behind: files that were last written to before a moment. */
    void sweep(Instant moment) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                deleteIfOlder(file, moment);
            }
        }
    }

    private static void deleteIfOlder(Path file, Instant moment) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        }
    }

    /** Fills the piece; less only at the end. */
    private static int read(InputStream source, byte[] piece) throws InterruptedUploadException {
        try {
            return source.readNBytes(piece, 0, piece.length);
        } catch (IOException senderIsGone) {
            throw new InterruptedUploadException(senderIsGone);
        }
    }

    /** A file that has come; what is still there when it is closed is deleted. */
    record Incoming(WrittenFile bytes) implements AutoCloseable {

        Path file() {
            return bytes.path();
        }

        long size() {
            return bytes.size();
        }

        /** Waits for it: a large file is looked at before all of it was hashed. */
        Sha256 hash() throws IOException {
            return bytes.hash();
        }

        /** Where its small picture is put while it is examined. */
        Path thumbnail() {
            return file().resolveSibling(file().getFileName() + ".jpg");
        }

        /** Brings the bytes to disk. The sooner it is called, the less is left to do when the file is kept. */
        void flush() throws IOException {
            bytes.flush();
        }

        @Override
        public void close() throws IOException {
            bytes.close();
            Files.deleteIfExists(thumbnail());
            Files.deleteIfExists(file());
        }
    }

    /** The sender stopped in the middle of a file. */
    static final class InterruptedUploadException extends IOException {

        private static final long serialVersionUID = 1;

        InterruptedUploadException(IOException cause) {
            super(cause);
        }
    }
}
