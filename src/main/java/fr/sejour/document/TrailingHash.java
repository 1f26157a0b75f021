package fr.sejour.document;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * SHA-256 of a file while it is written: made by a thread of its own from what is in the file already, as far behind the writer as it
 * likes. No piece is handed over, and none is kept for it.
 */
final class TrailingHash implements AutoCloseable {

    /** Bytes after which the thread is told how far the file has come. */
    private static final long TOLD_AFTER = 512L << 10;

    private static final int PIECE_BYTES = 64 * 1024;

    private final Path file;
    private final BlockingQueue<Reach> reached = new LinkedBlockingQueue<>();
    private final Meanwhile<Sha256> hashing;
    private long told;

    /** How far the file has come; given up, it comes no further. */
    private record Reach(long size, State state) {}

    private enum State {
        GROWING,
        WHOLE,
        GIVEN_UP
    }

    private TrailingHash(Path file) {
        this.file = file;
        hashing = Meanwhile.find(this::follow);
    }

    /** @param file that is there already; written to its end by whoever closes this */
    static TrailingHash of(Path file) {
        return new TrailingHash(file);
    }

    void grown(long size) {
        if (size - told >= TOLD_AFTER) {
            told = size;
            reached.add(new Reach(size, State.GROWING));
        }
    }

    /** All of it was written. */
    void whole(long size) {
        reached.add(new Reach(size, State.WHOLE));
    }

    /**
     * Waits until all of it was read.
     *
     * @throws IOException also when the file was given up before its end
     */
    Sha256 await() throws IOException {
        return hashing.await();
    }

    /** Nobody wants to know any more. */
    @Override
    public void close() {
        reached.add(new Reach(0, State.GIVEN_UP));
    }

    private Sha256 follow() throws Exception {
        MessageDigest digest = digest();
        byte[] piece = new byte[PIECE_BYTES];
        try (FileChannel content = FileChannel.open(file, StandardOpenOption.READ)) {
            Reach reach;
            do {
                reach = reached.take();
                if (reach.state() == State.GIVEN_UP) {
                    throw new EOFException("A file was given up before its end");
                }
                while (content.position() < reach.size()) {
                    int length = (int) Math.min(piece.length, reach.size() - content.position());
                    int read = content.read(ByteBuffer.wrap(piece, 0, length));
                    if (read < 0) {
                        throw new IOException("A file became shorter while it was written");
                    }
                    digest.update(piece, 0, read);
                }
            } while (reach.state() != State.WHOLE);
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
