package fr.sejour.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Hashes a file piece by piece on a thread of its own, while its pieces are written to disk: each takes about as long. The
 * pieces go round, so that a file of any size takes the memory of a few.
 */
final class BackgroundDigest implements AutoCloseable {

    private static final int PIECES = 4;
    private static final int PIECE_BYTES = 128 * 1024;
    private static final Piece END = new Piece(new byte[0], 0);

    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<Piece> filled = new ArrayBlockingQueue<>(PIECES + 1);
    private final FutureTask<Sha256> hash = new FutureTask<>(this::digest);
    private final Thread thread;

    private record Piece(byte[] bytes, int length) {}

    BackgroundDigest() {
        for (int i = 0; i < PIECES; i++) {
            empty.add(new byte[PIECE_BYTES]);
        }
        thread = Thread.ofVirtual().start(hash);
    }

    /** An empty piece to fill; waits until one comes back. */
    byte[] emptyPiece() throws InterruptedException {
        return empty.take();
    }

    /** Hashes a piece, which is not touched any more. */
    void add(byte[] piece, int length) throws InterruptedException {
        filled.put(new Piece(piece, length));
    }

    /** The hash of all pieces; called once, at the end. */
    Sha256 finish() throws InterruptedException {
        filled.put(END);
        try {
            return hash.get();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Sha256 digest() throws InterruptedException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Piece piece;
        while ((piece = filled.take()) != END) {
            digest.update(piece.bytes(), 0, piece.length());
            empty.put(piece.bytes());
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
