package fr.sejour.workshop.ui;

import com.vaadin.flow.component.Component;
import fr.sejour.printing.TemplateProblem;
import fr.sejour.shared.Dates;
import fr.sejour.workshop.SampleName;
import fr.sejour.workshop.TemplateFile;
import fr.sejour.workshop.TemplateVersion;
import java.time.Instant;

/** Words of the workshop. */
final class TemplateWords {

    private TemplateWords() {}

    /** What a file is for, for instance « Confirmation de dépôt ». */
    static String purpose(Component page, TemplateFile file) {
        return page.getTranslation("report.workshop.file." + file.withoutEnding());
    }

    static String sample(Component page, SampleName sample, boolean ofSeveralTemplates) {
        String variant = page.getTranslation("report.workshop.variant." + sample.variant());
        return ofSeveralTemplates
                ? page.getTranslation(
                        "report.workshop.sample", purpose(page, TemplateFile.ofTemplate(sample.template())), variant)
                : variant;
    }

    static String author(Component page, TemplateVersion version) {
        return version.author() == null ? page.getTranslation("report.workshop.shipped") : version.author();
    }

    static String moment(Component page, Instant moment) {
        return page.getTranslation("report.workshop.moment", Dates.date(moment), Dates.time(moment));
    }

    static String problem(Component page, TemplateProblem problem) {
        String sentence = page.getTranslation(problem.key(), problem.arguments().toArray());
        return problem.line() > 0
                ? page.getTranslation("report.workshop.problem.line", problem.file(), problem.line(), sentence)
                : page.getTranslation("report.workshop.problem", problem.file(), sentence);
    }
}
