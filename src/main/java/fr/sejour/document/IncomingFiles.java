package fr.sejour.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

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
        Path file = place();
        try {
            return write(source, limit, file);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /**
     * Reads what comes and keeps nothing of it, until its end or one byte more than the limit.
     *
     * @throws InterruptedUploadException when the sender is gone before the end
     */
    void discard(InputStream source, long limit) throws InterruptedUploadException {
        byte[] piece = new byte[PIECE_BYTES];
        long size = 0;
        int read;
        while (size <= limit && (read = read(source, piece, 0)) > 0) {
            size += read;
        }
    }

    private static Incoming write(InputStream source, long limit, Path file) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        long size = 0;
        try (OutputStream content = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            byte[] piece = new byte[PIECE_BYTES];
            int read;
            while (size <= limit && (read = read(source, piece, size)) > 0) {
                digest.update(piece, 0, read);
                content.write(piece, 0, read);
                size += read;
            }
        }
        return new Incoming(file, size, new Sha256(Hex.encodeHexString(digest.digest())));
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
    private static int read(InputStream source, byte[] piece, long before) throws InterruptedUploadException {
        try {
            return source.readNBytes(piece, 0, piece.length);
        } catch (IOException senderIsGone) {
            throw new InterruptedUploadException(before, senderIsGone);
        }
    }

    /** A file that has come; what is still there when it is closed is deleted. */
    record Incoming(Path file, long size, Sha256 hash) implements AutoCloseable {

        /** Where its small picture is put while it is examined. */
        Path thumbnail() {
            return file().resolveSibling(file().getFileName() + ".jpg");
        }

        /** Returns when all bytes are on disk. */
        void flush() throws IOException {
            try (FileChannel content = FileChannel.open(file, StandardOpenOption.WRITE)) {
                content.force(true);
            }
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(thumbnail());
            Files.deleteIfExists(file());
        }
    }

    /** The sender stopped in the middle of a file. */
    static final class InterruptedUploadException extends IOException {

        private static final long serialVersionUID = 1;

        private final long received;

        InterruptedUploadException(long received, IOException cause) {
            super(cause);
            this.received = received;
        }

        /** Bytes that had come to disk. */
        long received() {
            return received;
        }
    }
}
