package fr.sejour.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes connections and says nothing. */
final class SilentMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Queue<Socket> taken = new ConcurrentLinkedQueue<>();

    SilentMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::take);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Connections so far. */
    int connections() {
        return taken.size();
    }

    private void take() {
        try {
            while (true) {
                taken.add(socket.accept());
            }
        } catch (IOException closed) {
            // Nobody connects any more.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : taken) {
                connection.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
