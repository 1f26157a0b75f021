package fr.sejour.workshop;

import fr.sejour.printing.PaperRequest;
import fr.sejour.printing.SamplePapers;
import fr.sejour.printing.SamplePapers.Sample;
import fr.sejour.printing.TemplateCheck;
import fr.sejour.printing.TemplateFiles;
import fr.sejour.printing.TemplateProblem;
import fr.sejour.printing.Trials;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tries templates with sample data: what is wrong with them, and what they look like. */
@Component
class TemplateTrials {

    private final FirstTemplates first;
    private final SamplePapers samples;
    private final TemplateCheck check;
    private final Trials trials;

    TemplateTrials(FirstTemplates first, SamplePapers samples, TemplateCheck check, Trials trials) {
        this.first = first;
        this.samples = samples;
        this.check = check;
        this.trials = trials;
    }

    /** The samples by which a file can be tried: its own, or those of all templates that use it. */
    List<SampleName> samplesFor(TemplateFiles files, TemplateFile file) {
        return templatesUsing(files, file).stream()
                .flatMap(template -> samples.of(template).stream())
                .map(sample -> new SampleName(sample.template(), sample.variant()))
                .toList();
    }

    private List<String> templatesUsing(TemplateFiles files, TemplateFile file) {
        if (!file.isStyles() && !samples.of(file.withoutEnding()).isEmpty()) {
            return List.of(file.withoutEnding());
        }
        return first.names().stream()
                .filter(other -> !other.isStyles() && (file.isStyles() || namesAsFrame(files, other, file)))
                .map(TemplateFile::withoutEnding)
                .filter(template -> !samples.of(template).isEmpty())
                .toList();
    }

    private static boolean namesAsFrame(TemplateFiles files, TemplateFile template, TemplateFile frame) {
        String naming = "<property name=\"fr.sejour.report.frame\" value=\"" + frame.withoutEnding() + "\"/>";
        return files.read(template.name())
                .filter(content -> new String(content, StandardCharsets.UTF_8).contains(naming))
                .isPresent();
    }

    /** What the lint and the compiler say about the templates that use a file; each thing once. */
    List<TemplateProblem> problems(TemplateFiles files, TemplateFile file) {
        return templatesUsing(files, file).stream()
                .flatMap(template -> check.check(files, template).stream())
                .distinct()
                .toList();
    }

    /** What keeps a file from being published: what the compiler says, else what becomes of the samples. */
    List<TemplateProblem> obstacles(TemplateFiles files, TemplateFile file) {
        List<TemplateProblem> found = new ArrayList<>(problems(files, file));
        for (String template : found.isEmpty() ? templatesUsing(files, file) : List.<String>of()) {
            for (Sample sample : samples.of(template)) {
                found.addAll(problems(sample.template(), trials.print(files, sample.request())));
            }
        }
        return found.stream().distinct().toList();
    }

    Trials.Outcome print(TemplateFiles files, PaperRequest request) {
        return trials.print(files, request);
    }

    /** What a sample prints; empty when there is no such sample. */
    Optional<PaperRequest> request(SampleName name) {
        return samples.of(name.template()).stream()
                .filter(sample -> sample.variant().equals(name.variant()))
                .map(Sample::request)
                .findAny();
    }

    static List<TemplateProblem> problems(String template, Trials.Outcome outcome) {
        return switch (outcome) {
            case Trials.Printed printed -> List.of();
            case Trials.Refused(List<TemplateProblem> problems) -> problems;
            case Trials.Stopped(Trials.Reason reason) ->
                List.of(new TemplateProblem(
                        TemplateFile.ofTemplate(template).name(),
                        0,
                        "report.template.stopped." + reason.name(),
                        List.of()));
        };
    }
}
