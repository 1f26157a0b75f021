package fr.sejour.workshop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import fr.sejour.printing.TemplateProblem;
import fr.sejour.shared.ui.Actions;
import fr.sejour.workshop.ContentReference;
import fr.sejour.workshop.TemplateFile;
import java.util.List;
import java.util.Optional;

/** What is wrong with a template: file, line, reason, and the line itself. */
final class Problems extends Composite<OrderedList> {

    private static final int LONGEST_LINE = 300;

    Problems(TemplatePage page, List<TemplateProblem> problems) {
        getContent().addClassName("template-problems");
        problems.forEach(problem -> getContent().add(item(page, problem)));
    }

    private ListItem item(TemplatePage page, TemplateProblem problem) {
        ListItem item = new ListItem(new Span(TemplateWords.problem(this, problem)));
        if (problem.line() > 0) {
            excerpt(page, problem).ifPresent(line -> item.add(new Pre(line)));
            if (problem.file().equals(page.file().name())) {
                item.add(Actions.quiet(
                        getTranslation("report.workshop.go-to-line", problem.line()),
                        pressed -> page.editor().goTo(problem.line())));
            }
        }
        return item;
    }

    private static Optional<String> excerpt(TemplatePage page, TemplateProblem problem) {
        return TemplateFile.parse(problem.file())
                .map(file -> page.bench().workshop().text(page.designer(), file, ContentReference.DRAFT))
                .flatMap(text -> text.lines().skip(problem.line() - 1L).findFirst())
                .map(String::strip)
                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
    }
}
