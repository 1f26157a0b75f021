package fr.sejour.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

/** Files on their way in: written to disk as they come, hashed and counted, gone when closed unless taken away. */
final class IncomingFiles {

    private static final int PIECE = 64 * 1024;

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
        MessageDigest digest = sha256();
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int read;
            while (size <= limit && (read = read(source, piece)) >= 0) {
                size += read;
                digest.update(piece, 0, read);
                ByteBuffer left = ByteBuffer.wrap(piece, 0, read);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            }
            return new Incoming(file, size, new Sha256(HexFormat.of().formatHex(digest.digest())));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
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

    private static int read(InputStream source, byte[] piece) throws InterruptedUploadException {
        try {
            return source.read(piece);
        } catch (IOException senderIsGone) {
            throw new InterruptedUploadException(senderIsGone);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file that has come; what is still there when it is closed is deleted. */
    record Incoming(Path file, long size, Sha256 hash) implements AutoCloseable {

        /** Where its small picture is put while it is examined. */
        Path thumbnail() {
            return file.resolveSibling(file.getFileName() + ".jpg");
        }

        @Override
        public void close() throws IOException {
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
