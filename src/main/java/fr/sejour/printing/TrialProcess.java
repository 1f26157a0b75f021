package fr.sejour.printing;

import fr.sejour.shared.child.ChildProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ScheduledExecutorService;

/** One process that templates are tried in, seen from the service. Not for two threads at once. */
final class TrialProcess implements AutoCloseable {

    private static final int HEAP_MEGABYTES = 128;
    private static final Duration STARTING = Duration.ofSeconds(60);

    private final ChildProcess process;

    private TrialProcess(ChildProcess process) {
        this.process = process;
    }

    /** Starts one, waits until it has printed something, and takes seconds for it. */
    static TrialProcess start(Class<?> main, ScheduledExecutorService timer) throws IOException {
        List<String> flags = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        String fonts = System.getProperty(PackedFonts.WHERE_FONTS_ARE_LISTED);
        if (fonts != null) {
            flags.add("-D" + PackedFonts.WHERE_FONTS_ARE_LISTED + "=" + fonts);
        }
        return new TrialProcess(
                ChildProcess.start(new ChildProcess.Program(main, List.of(), HEAP_MEGABYTES, flags), STARTING, timer));
    }

    /** @throws IOException when the process failed, for no fault of the template that is known */
    Trials.Outcome print(TrialProtocol.Trial trial, Duration limit) throws IOException {
        try {
            return process.ask(output -> TrialProtocol.write(output, trial), TrialProtocol::readOutcome, limit);
        } catch (IOException gone) {
            if (process.isExpired()) {
                return new Trials.Stopped(Trials.Reason.TIME);
            }
            if (process.exitStatus().equals(OptionalInt.of(ChildProcess.MEMORY_FULL))) {
                return new Trials.Stopped(Trials.Reason.MEMORY);
            }
            throw gone;
        }
    }

    boolean isUsable() {
        return process.isUsable();
    }

    @Override
    public void close() {
        process.close();
    }
}
