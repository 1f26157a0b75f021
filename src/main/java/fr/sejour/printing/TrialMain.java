package fr.sejour.printing;

import fr.sejour.shared.child.ChildRequests;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The process that templates are tried in. It knows the files of the trial and no others, and may be ended at any moment.
 * Running out of memory ends it as well.
 */
final class TrialMain {

    /** What it prints first, so that nobody waits for it: the compiler, the fonts and JasperReports are then read. */
    private static final String FIRST = "document-list";

    private TrialMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        serve(TemplateLint::check);
    }

    static void serve(Templates.Guard guard) throws IOException, InterruptedException {
        ChildRequests<TrialProtocol.Trial> trials = ChildRequests.receive(TrialProtocol::readTrial);
        new PaperEngine(TemplateFiles.onClasspath(), guard)
                .print(new PaperRequest(
                        FIRST, Locale.FRENCH, FIRST, Instant.EPOCH, Map.of(), List.of(Map.of("title", FIRST))));
        trials.answer((trial, output) -> TrialProtocol.write(output, outcome(trial, guard)));
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
}
