package fr.sejour.printing;

import fr.sejour.shared.TryLaterException;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Prints unpublished templates, which may contain anything, outside the process of the service: in a child process
 * with little memory, which gets the files of the template and is ended when it takes too long. The child process is
 * kept for the next trial, and ended when no trial comes for a while. Safe for many threads at once; one trial is
 * printed after the other.
 */
public final class Trials implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** How long a designer may look at a paper: the memory of the process is not kept for one who has left. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final Class<?> main;
    private final Templates.Guard guard;
    private final Duration idle;
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("trials").factory());
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("trial-timer").factory());
    private @Nullable TrialProcess kept;
    private long printed;

    public Trials() {
        this(TrialMain.class, TemplateLint::check, IDLE);
    }

    /** So that a test may leave the guard out, in the process and before it, and need not wait for minutes. */
    Trials(Class<?> main, Templates.Guard guard, Duration idle) {
        this.main = main;
        this.guard = guard;
        this.idle = idle;
    }

    /** Result of a trial. */
    public sealed interface Outcome {}

    /** The paper was printed. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Printed(byte[] pdf) implements Outcome {}

    /** The files of the template contain something wrong or forbidden. */
    public record Refused(List<TemplateProblem> problems) implements Outcome {}

    /** The template is allowed, but exceeded a limit. */
    public record Stopped(Reason reason) implements Outcome {}

    /** The limit that a template exceeded. */
    public enum Reason {
        TIME,
        MEMORY
    }

    /**
     * Prints as {@link PaperEngine#print}, with these files and no others. The first trial, a trial after a stopped
     * template and a trial after a long pause take some seconds more, because a process must start; that time does
     * not count against the template.
     *
     * @throws TryLaterException when nothing can be tried at present, for no fault of the template
     */
    public Outcome print(TemplateFiles files, PaperRequest request) {
        Map<String, byte[]> read = new LinkedHashMap<>();
        TemplateFiles noted = name -> {
            Optional<byte[]> content = files.read(name);
            content.ifPresent(bytes -> read.put(name, bytes));
            return content;
        };
        try {
            Templates.Sheets.read(request.template() + ".jrxml", noted).require(guard, noted);
        } catch (PaperException refused) {
            return new Refused(refused.problems());
        }
        try {
            return oneByOne.submit(() -> apart(new TrialProtocol.Trial(read, request)))
                    .get();
        } catch (ExecutionException failed) {
            throw new TryLaterException("A template could not be tried", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TryLaterException("The service ends", interrupted);
        }
    }

    private Outcome apart(TrialProtocol.Trial trial) throws IOException {
        TrialProcess process = kept;
        kept = null;
        if (process == null || !process.isUsable()) {
            PackedFonts.suffice();
            process = TrialProcess.start(main, timer);
        }
        try {
            return process.print(trial, LIMIT);
        } finally {
            if (process.isUsable()) {
                keep(process);
            }
        }
    }

    private void keep(TrialProcess process) {
        kept = process;
        long now = ++printed;
        var _ = timer.schedule(
                () -> oneByOne.execute(() -> {
                    if (printed == now) {
                        letGo();
                    }
                }),
                idle.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void letGo() {
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        oneByOne.execute(this::letGo);
        oneByOne.shutdown();
    }
}
