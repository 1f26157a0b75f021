package fr.sejour.report.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The process that templates are tried in: prints one after the other until the service closes its input, or is gone. It
 * knows the files of the trial and no others, and may be ended at any moment. Running out of memory ends it as well.
 */
final class TrialMain {

    /** What it prints first, so that nobody waits for it: the compiler, the fonts and JasperReports are then read. */
    private static final String FIRST = "document-list";

    private TrialMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        serve(TemplateLint::check);
    }

    static void serve(Templates.Guard guard) throws IOException, InterruptedException {
        DataInputStream input = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream output =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setOut(System.err);
        BlockingQueue<TrialProtocol.Trial> trials = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("trials").start(() -> receive(input, trials));
        new PaperEngine(TemplateFiles.onClasspath(), guard)
                .print(new PaperRequest(
                        FIRST, Locale.FRENCH, FIRST, Instant.EPOCH, Map.of(), List.of(Map.of("title", FIRST))));
        output.writeByte(TrialProtocol.READY);
        output.flush();
        while (true) {
            TrialProtocol.Trial trial = trials.take();
            TrialProtocol.write(output, outcome(trial, guard));
        }
    }

    private static Trials.Outcome outcome(TrialProtocol.Trial trial, Templates.Guard guard) {
        TemplateFiles files = name -> Optional.ofNullable(trial.files().get(name));
        try {
            return new Trials.Printed(
                    new PaperEngine(files, guard).print(trial.request()).pdf());
        } catch (PaperException refused) {
            return new Trials.Refused(refused.problems());
        }
    }

    /** Apart from the work, so that the end of the service ends the process in the middle of a trial too. */
    private static void receive(DataInputStream input, BlockingQueue<TrialProtocol.Trial> trials) {
        try {
            while (true) {
                trials.add(TrialProtocol.readTrial(input));
            }
        } catch (EOFException serviceIsGone) {
            Runtime.getRuntime().halt(0);
        } catch (IOException | RuntimeException broken) {
            Runtime.getRuntime().halt(1);
        }
    }
}
