package fr.sejour.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Files on their way in: written to disk as they come, hashed and counted, gone when closed unless taken away. */
final class IncomingFiles {

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
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                BackgroundDigest digest = new BackgroundDigest()) {
            long size = 0;
            while (size <= limit) {
                byte[] piece = digest.emptyPiece();
                int read = read(source, piece);
                if (read == 0) {
                    break;
                }
                size += read;
                write(channel, piece, read);
                digest.add(piece, read);
            }
            return new Incoming(file, size, digest.finish());
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        } catch (InterruptedException interrupted) {
            Files.deleteIfExists(file);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static void write(FileChannel channel, byte[] piece, int length) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(piece, 0, length);
        while (left.hasRemaining()) {
            channel.write(left);
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
    record Incoming(Path file, long size, Sha256 hash) implements AutoCloseable {

        /** Where its small picture is put while it is examined. */
        Path thumbnail() {
            return file.resolveSibling(file.getFileName() + ".jpg");
        }

        /** Brings the bytes to disk. The sooner it is called, the less is left to do when the file is kept. */
        void flush() throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
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
