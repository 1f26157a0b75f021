package fr.sejour.shared.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A JVM with little memory, seen from the service: asked over its standard input, answering over its standard output (see
 * {@link ChildRequests}), and ended when it takes too long. Not for two threads at once.
 */
public final class ChildProcess implements AutoCloseable {

    /** Exit status after an uncaught exception. */
    public static final int FAILED = 1;

    /** Exit status that the JVM ends with when its memory is full (flag ExitOnOutOfMemoryError). */
    public static final int MEMORY_FULL = 3;

    /** Said once, when it can take requests. */
    static final int READY = 'R';

    private static final Duration ENDING = Duration.ofSeconds(2);

    private final Process process;
    private final DataInputStream input;
    private final DataOutputStream output;
    private final ScheduledExecutorService timer;
    private volatile boolean expired;

    private ChildProcess(Process process, ScheduledExecutorService timer) {
        this.process = process;
        this.timer = timer;
        input = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        output = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * What a process runs.
     *
     * @param main its main method works through {@link ChildRequests}
     * @param libraries one class of each that it needs besides its own; when there are none, it is given all
     * @param heap megabytes
     * @param flags of its JVM, besides those that all have
     */
    public record Program(Class<?> main, List<Class<?>> libraries, int heap, List<String> flags) {}

    /** What is sent. */
    public interface Request {
        void write(DataOutputStream output) throws IOException;
    }

    /** What comes back. */
    public interface Answer<T> {
        T read(DataInputStream input) throws IOException;
    }

    /** Starts one, with nothing of this environment, and waits until it is ready. */
    public static ChildProcess start(Program program, Duration limit, ScheduledExecutorService timer)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(program));
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        ChildProcess started = new ChildProcess(builder.start(), timer);
        try (Deadline _ = started.within(limit)) {
            if (started.input.read() != READY) {
                started.close();
                throw new IOException(program.main().getSimpleName() + " did not start");
            }
            return started;
        }
    }

    /** @throws IOException when it has no answer, or not within the limit; {@link #isExpired} and {@link #exitStatus} say why */
    public <T> T ask(Request request, Answer<T> answer, Duration limit) throws IOException {
        try (Deadline _ = within(limit)) {
            request.write(output);
            output.flush();
            return answer.read(input);
        }
    }

    /** Of a process that broke off. Nothing when it goes on all the same: it is then ended. */
    public OptionalInt exitStatus() {
        try {
            if (process.waitFor(ENDING.toMillis(), TimeUnit.MILLISECONDS)) {
                return OptionalInt.of(process.exitValue());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return OptionalInt.empty();
    }

    /** Whether it was ended because it took too long. */
    public boolean isExpired() {
        return expired;
    }

    /** Whether it can be asked again; not so once a limit has passed, even if an answer came at the last moment. */
    public boolean isUsable() {
        return !expired && process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private Deadline within(Duration limit) {
        return new Deadline(timer.schedule(this::expire, limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void expire() {
        expired = true;
        process.destroyForcibly();
    }

    /** Ends the process unless it is closed in time. */
    private record Deadline(ScheduledFuture<?> end) implements AutoCloseable {

        @Override
        public void close() {
            end.cancel(false);
        }
    }

    private static List<String> command(Program program) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + program.heap() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // What the JVM has to say at its end would be read as the answer.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true"));
        command.addAll(program.flags());
        String everything = System.getProperty("java.class.path");
        if (!isFile(location(program.main()))) {
            command.addAll(List.of(
                    "-cp",
                    everything,
                    "-Dloader.main=" + program.main().getName(),
                    "org.springframework.boot.loader.launch.PropertiesLauncher"));
        } else {
            command.addAll(List.of(
                    "-cp",
                    program.libraries().isEmpty() ? everything : needed(program),
                    program.main().getName()));
        }
        return command;
    }

    private static String needed(Program program) {
        List<Class<?>> needed = new ArrayList<>(program.libraries());
        needed.addFirst(program.main());
        return needed.stream()
                .map(ChildProcess::location)
                .map(ChildProcess::file)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Not so inside Spring Boot's single jar, whose own launcher then finds everything. */
    private static boolean isFile(URL location) {
        return location.getProtocol().equals("file");
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static String file(URL location) {
        try {
            return Path.of(location.toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
