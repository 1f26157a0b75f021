package fr.sejour.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A new file that is hashed and goes to disk while it is written, so that little is left to do at its end. */
final class WrittenFile implements AutoCloseable {

    /** Bytes after which what came is brought to disk. */
    private static final long FLUSHED_AFTER = 2L << 20;

    private final Path path;
    private final FileChannel channel;
    private final TrailingHash hash;
    private @Nullable Meanwhile<Void> flushing;
    private long size;
    private long waiting;

    private WrittenFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
        hash = TrailingHash.of(path);
    }

    static WrittenFile create(Path path) throws IOException {
        return new WrittenFile(path, FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    Path path() {
        return path;
    }

    /** Bytes written so far. */
    long size() {
        return size;
    }

    void write(byte[] piece, int length) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(piece, 0, length);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        size += length;
        hash.grown(size);
        waiting += length;
        if (waiting >= FLUSHED_AFTER && (flushing == null || flushing.isDone())) {
            awaitFlushing();
            flushing = Meanwhile.start(() -> channel.force(false));
            waiting = 0;
        }
    }

    /** Nothing more is written. */
    void end() {
        hash.whole(size);
    }

    /** Waits until all of it is hashed, which is some time after its end. */
    Sha256 hash() throws IOException {
        return hash.await();
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
        hash.close();
        channel.close();
    }
}
