package fr.sejour.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.sejour.testing.HostileFiles;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Speaks clamd's INSTREAM on a port of its own and knows one virus: the EICAR text. */
final class ScannerDaemon implements AutoCloseable {

    private final ServerSocket server;

    ScannerDaemon() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.getOutputStream()
                        .write((answer(new DataInputStream(client.getInputStream())) + "\0").getBytes(US_ASCII));
            } catch (IOException clientOrServerIsGone) {
                continue;
            }
        }
    }

    private static String answer(DataInputStream input) throws IOException {
        String command = new String(input.readNBytes(10), US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int length;
        while ((length = input.readInt()) != 0) {
            content.write(input.readNBytes(length));
        }
        String text = content.toString(US_ASCII);
        return text.contains(new String(HostileFiles.eicar(), US_ASCII))
                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                : "stream: OK";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
