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
 * A child JVM with little memory, as the service uses it. Requests go to its standard input, answers come from its
 * standard output (see {@link ChildRequests}), and the process is killed when it takes too long. Not for two threads
 * at once.
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
     * Program that a child process runs.
     *
     * @param main class whose main method answers through {@link ChildRequests}
     * @param libraries one class of each library that the program needs; when empty, the process gets the whole class
     *     path
     * @param heap heap in megabytes
     * @param flags further flags of the JVM
     */
    public record Program(Class<?> main, List<Class<?>> libraries, int heap, List<String> flags) {}

    /** A request, which is written to the process. */
    public interface Request {
        void write(DataOutputStream output) throws IOException;
    }

    /** Reads the answer of the process. */
    public interface Answer<T> {
        T read(DataInputStream input) throws IOException;
    }

    /** Starts a process with an empty environment and waits until it is ready. */
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

    /**
     * @throws IOException when no answer comes, or none within the limit; {@link #isExpired} and {@link #exitStatus}
     *     say why
     */
    public <T> T ask(Request request, Answer<T> answer, Duration limit) throws IOException {
        try (Deadline _ = within(limit)) {
            request.write(output);
            output.flush();
            return answer.read(input);
        }
    }

    /** Exit status of a process that stopped answering. Empty when the process still runs; it is then killed. */
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

    /** Whether the process was killed because it took too long. */
    public boolean isExpired() {
        return expired;
    }

    /**
     * Whether the process can take another request. False once a limit has passed, even if the answer came at the
     * last moment.
     */
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
