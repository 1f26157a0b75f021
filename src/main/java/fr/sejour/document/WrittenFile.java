package fr.sejour.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A new file that goes to disk while it is written, so that little is left to bring there at its end. */
final class WrittenFile implements AutoCloseable {

    /** Bytes after which what came is brought to disk. */
    private static final long FLUSHED_AFTER = 2L << 20;

    private final FileChannel channel;
    private @Nullable Meanwhile flushing;
    private long waiting;

    private WrittenFile(FileChannel channel) {
        this.channel = channel;
    }

    static WrittenFile create(Path file) throws IOException {
        return new WrittenFile(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    void write(byte[] piece, int length) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(piece, 0, length);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        waiting += length;
        if (waiting >= FLUSHED_AFTER && (flushing == null || flushing.isDone())) {
            awaitFlushing();
            flushing = Meanwhile.start(() -> channel.force(false));
            waiting = 0;
        }
    }

    /** Returns when all of it is on disk. */
    void flush() throws IOException {
        awaitFlushing();
        channel.force(true);
    }

    /** A disk tells of its failure once: it must not be missed. */
    private void awaitFlushing() throws IOException {
        if (flushing != null) {
            flushing.await();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
