package fr.sejour.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a ClamAV daemon, by its command INSTREAM (clamd(8)): pieces with their length before them, a length of 0 at the end. */
final class Clamd implements VirusScanner {

    private static final int CONNECTION_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int PIECE = 64 * 1024;

    /** An answer is one line; a longer one is none. */
    private static final int LONGEST_ANSWER = 1024;

    private final String host;
    private final int port;

    Clamd(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public ScanState scan(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECTION_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream output =
                    new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE + Integer.BYTES));
            output.write("zINSTREAM\0".getBytes(US_ASCII));
            byte[] piece = new byte[PIECE];
            int read;
            while ((read = content.read(piece)) > 0) {
                output.writeInt(read);
                output.write(piece, 0, read);
            }
            output.writeInt(0);
            output.flush();
            return read(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII).strip());
        }
    }

    private static ScanState read(String answer) throws IOException {
        String line = answer.replace("\0", "");
        if (line.equals("stream: OK")) {
            return ScanState.CLEAN;
        }
        if (line.startsWith("stream: ") && line.endsWith(" FOUND")) {
            return ScanState.INFECTED;
        }
        throw new IOException("clamd answered: " + line);
    }
}
