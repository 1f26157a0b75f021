package fr.sejour.report.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One process that templates are tried in, seen from the service. Not for two threads at once. */
final class TrialProcess implements AutoCloseable {

    /** Exit status that the JVM ends with when its memory is full (flag ExitOnOutOfMemoryError). */
    private static final int MEMORY_FULL = 3;

    private static final int HEAP_MEGABYTES = 128;
    private static final Duration STARTING = Duration.ofSeconds(60);

    private final Process process;
    private final DataInputStream input;
    private final DataOutputStream output;
    private final ScheduledExecutorService timer;
    private volatile boolean expired;

    private TrialProcess(Process process, ScheduledExecutorService timer) {
        this.process = process;
        this.timer = timer;
        input = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        output = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /** Starts one, waits until it has printed something, and takes seconds for it. */
    static TrialProcess start(Class<?> main, ScheduledExecutorService timer) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(main));
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        TrialProcess started = new TrialProcess(builder.start(), timer);
        ScheduledFuture<?> end = started.endAfter(STARTING);
        try {
            if (started.input.read() != TrialProtocol.READY) {
                started.close();
                throw new IOException("The process for trials did not start");
            }
            return started;
        } finally {
            end.cancel(false);
        }
    }

    /** @throws IOException when the process failed, for no fault of the template that is known */
    Trials.Outcome print(TrialProtocol.Trial trial, Duration limit) throws IOException {
        ScheduledFuture<?> end = endAfter(limit);
        try {
            TrialProtocol.write(output, trial);
            return TrialProtocol.readOutcome(input);
        } catch (IOException gone) {
            if (expired) {
                return new Trials.Stopped(Trials.Reason.TIME);
            }
            if (hasEndedWith(MEMORY_FULL)) {
                return new Trials.Stopped(Trials.Reason.MEMORY);
            }
            throw gone;
        } finally {
            end.cancel(false);
        }
    }

    private boolean hasEndedWith(int status) {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == status;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether it can take another trial; not so once a limit has passed, even if an answer came at the last moment. */
    boolean isUsable() {
        return !expired && process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private ScheduledFuture<?> endAfter(Duration limit) {
        return timer.schedule(
                () -> {
                    expired = true;
                    process.destroyForcibly();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Inside Spring Boot's single jar its own launcher finds the classes. */
    private static List<String> command(Class<?> main) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                // What the JVM has to say at its end would be read as the outcome.
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path")));
        String fonts = System.getProperty(PackedFonts.WHERE_FONTS_ARE_LISTED);
        if (fonts != null) {
            command.add("-D" + PackedFonts.WHERE_FONTS_ARE_LISTED + "=" + fonts);
        }
        boolean isInSingleJar = !main.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getProtocol()
                .equals("file");
        if (isInSingleJar) {
            command.add("-Dloader.main=" + main.getName());
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add(main.getName());
        }
        return command;
    }
}
