package fr.sejour.journey;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The service as {@code ./run} starts it: a process of its own with its own durable database, which a test can kill in
 * the middle of anything and start again.
 */
final class ServiceProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /** What it says, kept for who wants to look. */
    private static final Path LOG = Path.of("target", "killed-service.log");

    private final Path folder;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /** @param folder of its data */
    ServiceProcess(Path folder) {
        this.folder = folder;
        this.port = OwnPort.free();
        this.process = start();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** As {@code kill -9} does: nothing is flushed, nobody is told, PostgreSQL is left behind. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() {
        process = start();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().orTimeout(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException stillThere) {
            kill();
        }
    }

    private Process start() {
        try {
            Process started = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx512m",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-Djava.awt.headless=true",
                            "-cp",
                            classPath(),
                            "fr.sejour.Sejour",
                            "--spring.profiles.active=development",
                            "--server.port=" + port,
                            "--sejour.base-url=" + address(),
                            "--sejour.data=" + folder)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .start();
            awaitReady(started);
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitReady(Process started) {
        try {
            await().atMost(START_LIMIT)
                    .pollInterval(Duration.ofMillis(200))
                    .failFast("the service stopped; see " + LOG, () -> !started.isAlive())
                    .until(this::isReady);
        } catch (RuntimeException neverReady) {
            started.destroy();
            throw neverReady;
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Without the tests, which would bring their own clock and settings. */
    private static String classPath() {
        List<String> tests = List.of("test-classes", "surefire");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> tests.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
