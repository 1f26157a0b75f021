package fr.sejour.connection;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.testing.ServedTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Connections of those who send a byte every now and then, against bounds made short. */
@ServedTest
@TestPropertySource(
        properties = {
            "sejour.connections.head=1s",
            "sejour.connections.form=1s",
            "sejour.connections.span=1s",
            "management.server.port=0"
        })
class SlowSendersTest {

    private static final int PAUSE_MILLISECONDS = 200;
    private static final Duration LONGEST = Duration.ofSeconds(8);

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Test
    void aHeadThatComesByteByByteIsGivenUp() throws Exception {
        try (Socket socket = connect()) {
            assertThat(answerTo(socket, "", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(100)))
                    .isEmpty();
        }
    }

    @Test
    void soIsTheSecondHeadOfAConnection() throws Exception {
        try (Socket socket = connect()) {
            String first = "GET /theme/logo.svg HTTP/1.1\r\nHost: localhost\r\n\r\n";

            assertThat(answerTo(socket, first, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(100)))
                    .startsWith("HTTP/1.1 200")
                    .containsOnlyOnce("HTTP/1.1");
        }
    }

    @Test
    void aFormThatComesByteByByteIsGivenUp() throws Exception {
        try (Socket socket = connect()) {
            answerTo(socket, head("/connexion/verification", "application/x-www-form-urlencoded"), "x".repeat(100));
        }
    }

    @Test
    void soIsAFile() throws Exception {
        try (Socket socket = connect()) {
            answerTo(socket, head("/verifier/fichier", "multipart/form-data; boundary=x"), "x".repeat(100));
        }
    }

    @Test
    void soIsABodyThatNobodyReads() throws Exception {
        try (Socket socket = connect()) {
            assertThat(answerTo(socket, head("/nulle-part", "application/octet-stream"), "x".repeat(100)))
                    .startsWith("HTTP/1.1 ");
        }
    }

    @Test
    void theHealthCanBeAskedOnAPortOfItsOwnAlone() throws Exception {
        assertThat(health(managementPort)).isEqualTo(200);
        assertThat(health(port)).isEqualTo(404);
    }

    private static int health(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + "/actuator/health/liveness");
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String head(String path, String mediaType) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + mediaType
                + "\r\nContent-Length: 5000\r\n\r\n";
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("localhost", port);
        socket.setSoTimeout(PAUSE_MILLISECONDS);
        return socket;
    }

    /**
     * What is answered to a beginning, sent at once, and a rest of which a byte is sent every {@link #PAUSE_MILLISECONDS}, until
     * the service closes the connection; it must before the rest is sent.
     */
    private static String answerTo(Socket socket, String beginning, String rest) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] piece = new byte[8192];
        long begun = System.nanoTime();
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        try {
            for (char next : rest.toCharArray()) {
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
                socket.getOutputStream().write(next);
                try {
                    int read = socket.getInputStream().read(piece);
                    if (read < 0) {
                        return answer.toString();
                    }
                    answer.append(new String(piece, 0, read, StandardCharsets.UTF_8));
                } catch (SocketTimeoutException nothingYet) {
                    continue;
                }
            }
        } catch (SocketException closed) {
            return answer.toString();
        }
        throw new AssertionError("The connection is still open after " + rest.length() + " bytes");
    }
}
