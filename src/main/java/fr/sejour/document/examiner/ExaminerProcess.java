package fr.sejour.document.examiner;

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

/** One examining process, seen from the service. Not for two threads at once. */
final class ExaminerProcess implements AutoCloseable {

    /** Exit status after an uncaught exception: the disk is full, say. Nothing that the file is to blame for. */
    private static final int FAILED = 1;

    private static final Duration STARTING = Duration.ofSeconds(30);

    private final Process process;
    private final DataInputStream input;
    private final DataOutputStream output;
    private final ScheduledExecutorService timer;
    private volatile boolean expired;

    private ExaminerProcess(Process process, ScheduledExecutorService timer) {
        this.process = process;
        this.timer = timer;
        this.input = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.output = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /**
     * Starts a process and waits until it is ready.
     *
     * @param heap megabytes of its heap
     * @param work folder that it may keep notes in, about the fonts of this machine for instance
     */
    static ExaminerProcess start(int heap, Path work, ScheduledExecutorService timer) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(heap, work));
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        ExaminerProcess examiner = new ExaminerProcess(builder.start(), timer);
        try (Deadline _ = examiner.within(STARTING)) {
            if (examiner.input.read() != Protocol.READY) {
                examiner.close();
                throw new IOException("The examining process did not start");
            }
            return examiner;
        }
    }

    /**
     * Has a file examined. A file that exhausts the process's memory or time is {@link Fault#TOO_HEAVY}; the process is then
     * gone.
     *
     * @throws IOException when the process failed for another reason than the file
     */
    Verdict examine(Protocol.Request.Examine request, Duration limit) throws IOException {
        try (Deadline _ = within(limit)) {
            Protocol.write(output, request);
            return Protocol.readVerdict(input);
        } catch (IOException gone) {
            requireFileToBlame(gone);
            return new Verdict.Unsound(Fault.TOO_HEAVY, null);
        }
    }

    /**
     * Has a page drawn.
     *
     * @return whether there is a picture now
     */
    boolean draw(Protocol.Request.Draw request, Duration limit) throws IOException {
        try (Deadline _ = within(limit)) {
            Protocol.write(output, request);
            return input.readBoolean();
        } catch (IOException gone) {
            requireFileToBlame(gone);
            return false;
        }
    }

    /** Whether it can take another file; not so once a limit has passed, even if an answer came at the last moment. */
    boolean isUsable() {
        return !expired && process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void requireFileToBlame(IOException gone) throws IOException {
        try {
            if (!process.waitFor(1, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw gone;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw gone;
        }
        if (process.exitValue() == FAILED) {
            throw gone;
        }
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

    private static List<String> command(int heap, Path work) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + work,
                "-Dpdfbox.fontcache=" + work,
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog"));
        command.addAll(ExaminerClassPath.arguments());
        return command;
    }
}
