package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a template that nobody has published tries, the service goes on, and so do the next trials. */
class TrialsTest {

    private static final TemplateFiles OURS = TemplateFiles.in(Samples.REPORTS);

    @Test
    void aTemplateIsPrintedApartAsItWouldBeHere() {
        try (Trials trials = new Trials()) {
            for (String template : List.of("receipt", "document-list")) {
                PaperRequest request = Samples.of(template);

                Trials.Outcome outcome = trials.print(OURS, request);

                assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Trials.Printed.class,
                                printed -> assertThat(PdfFile.keep(template + "-trial", printed.pdf())
                                                .text())
                                        .isEqualTo(PdfFile.keep(
                                                        template + "-here",
                                                        new PaperEngine(OURS)
                                                                .print(request)
                                                                .pdf())
                                                .text()));
            }
        }
    }

    @Test
    void whatIsNotAllowedIsToldWithoutATrial() {
        try (Trials trials = new Trials()) {
            assertThat(trials.print(HostileTemplatesTest.FILES, HostileTemplatesTest.request("query")))
                    .isInstanceOfSatisfying(
                            Trials.Refused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(TemplateProblem::line)
                                    .containsExactly(5));
        }
    }

    /** As if the rules had let them through. */
    @Test
    void anEndlessTemplateAndOneThatFillsTheMemoryAreStoppedAndHarmNobody() throws Exception {
        PaperEngine service = new PaperEngine(OURS);
        try (Trials trials = new Trials(
                        UnguardedTrialMain.class,
                        (template, frame, styles, files) -> List.of(),
                        Duration.ofMinutes(5));
                ExecutorService designer = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(trials.print(OURS, Samples.of("receipt"))).isInstanceOf(Trials.Printed.class);
            long start = System.nanoTime();
            Future<Trials.Outcome> endless = designer.submit(
                    () -> trials.print(HostileTemplatesTest.FILES, HostileTemplatesTest.request("expression-endless")));
            while (!endless.isDone()) {
                assertThat(service.print(Samples.of("receipt")).pdf()).isNotEmpty();
            }

            assertThat(endless.get()).isEqualTo(new Trials.Stopped(Trials.Reason.TIME));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
            assertThat(trials.print(HostileTemplatesTest.FILES, HostileTemplatesTest.request("expression-memory")))
                    .isEqualTo(new Trials.Stopped(Trials.Reason.MEMORY));
            assertThat(trials.print(OURS, Samples.of("receipt"))).isInstanceOf(Trials.Printed.class);
        }
    }

    @Test
    void theNextTrialIsPrintedInTheSameProcess() {
        Set<ProcessHandle> others = processes();
        try (Trials trials = new Trials()) {
            trials.print(OURS, Samples.of("document-list"));
            Set<ProcessHandle> first = startedBeside(others);

            trials.print(OURS, Samples.of("document-list"));

            assertThat(first).hasSize(1);
            assertThat(startedBeside(others)).isEqualTo(first);
        }
    }

    @Test
    void noMemoryIsKeptForADesignerWhoHasLeftAndOneWhoComesBackMayTryAgain() throws Exception {
        try (Trials trials = new Trials(TrialMain.class, TemplateLint::check, Duration.ofMillis(1));
                ExecutorService designer = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int visit = 0; visit < 2; visit++) {
                Set<ProcessHandle> others = processes();
                Future<Trials.Outcome> outcome = designer.submit(() -> trials.print(OURS, Samples.of("document-list")));
                ProcessHandle process = started(outcome, others);

                assertThat(outcome.get()).isInstanceOf(Trials.Printed.class);
                assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20));
            }
        }
    }

    /** It prints for seconds after its start: time enough to be seen. */
    private static ProcessHandle started(Future<?> outcome, Set<ProcessHandle> others) {
        while (!outcome.isDone()) {
            for (ProcessHandle process : startedBeside(others)) {
                return process;
            }
        }
        throw new AssertionError("No process was started");
    }

    private static Set<ProcessHandle> startedBeside(Set<ProcessHandle> others) {
        Set<ProcessHandle> started = new HashSet<>(processes());
        started.removeAll(others);
        return started;
    }

    private static Set<ProcessHandle> processes() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }
}
