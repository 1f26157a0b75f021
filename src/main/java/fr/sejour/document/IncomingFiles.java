package fr.sejour.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
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
        Path file = place();
        WrittenFile bytes = WrittenFile.create(file);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE_BYTES];
            long size = 0;
            int read;
            while (size <= limit && (read = read(source, piece)) > 0) {
                size += read;
                bytes.write(piece, read);
                digest.update(piece, 0, read);
            }
            return new Incoming(file, size, new Sha256(HexFormat.of().formatHex(digest.digest())), bytes);
        } catch (IOException | RuntimeException failed) {
            bytes.close();
            Files.deleteIfExists(file);
            throw failed;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
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
    record Incoming(Path file, long size, Sha256 hash, WrittenFile bytes) implements AutoCloseable {

        /** Where its small picture is put while it is examined. */
        Path thumbnail() {
            return file.resolveSibling(file.getFileName() + ".jpg");
        }

        /** Brings the bytes to disk. The sooner it is called, the less is left to do when the file is kept. */
        void flush() throws IOException {
            bytes.flush();
        }

        @Override
        public void close() throws IOException {
            bytes.close();
            Files.deleteIfExists(thumbnail());
            Files.deleteIfExists(file);
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
