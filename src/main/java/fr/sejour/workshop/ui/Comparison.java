package fr.sejour.workshop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.Notice;
import fr.sejour.workshop.ContentReference;
import fr.sejour.workshop.SampleName;
import fr.sejour.workshop.TemplatePreviews;
import fr.sejour.workshop.TemplatePreviews.Seen;
import fr.sejour.workshop.TextDiff;
import fr.sejour.workshop.TextDiff.Change;
import fr.sejour.workshop.TextDiff.Line;
import fr.sejour.workshop.Workshop;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What differs between what papers are printed with and another content: the lines, and both printed side by side. */
final class Comparison extends Composite<Div> {

    /** More lines than anybody reads. */
    private static final int MOST_LINES = 600;

    private final TemplatePage page;
    private final Paragraph state = new Paragraph();
    private final Div lines = new Div();
    private final Div pictures = new Div();
    private int asked;
    private int awaited;
    private boolean failed;

    Comparison(TemplatePage page) {
        this.page = page;
        state.getElement().setAttribute("role", "status");
        state.addClassName("hint");
        lines.addClassName("workshop-lines");
        lines.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        lines.getElement().setAttribute("aria-label", getTranslation("report.workshop.comparison.lines"));
        pictures.addClassName("workshop-pictures");
        getContent().addClassName("workshop-comparison");
        setVisible(false);
    }

    private record Both(Seen published, Seen other) {}

    /** Shows the comparison with this content. */
    void show(ContentReference source) {
        String name = source.number() == null
                ? getTranslation("report.workshop.comparison.draft")
                : getTranslation("report.workshop.version", source.number());
        getContent().removeAll();
        lines.setVisible(false);
        pictures.removeAll();
        state.setText(getTranslation("report.workshop.preview.checking"));
        FormSection section =
                new FormSection(getTranslation("report.workshop.comparison", name), state, lines, pictures);
        section.add(Actions.quiet(getTranslation("report.workshop.comparison.close"), pressed -> close()));
        getContent().add(section);
        setVisible(true);
        section.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        asked++;
        awaited = 0;
        failed = false;
        Workshop workshop = page.bench().workshop();
        compare(
                BackgroundWork.Kind.SHORT,
                () -> TextDiff.between(
                        workshop.text(page.designer(), page.file(), ContentReference.PUBLISHED),
                        workshop.text(page.designer(), page.file(), source)),
                this::showLines);
        TemplatePreviews previews = page.bench().previews();
        SampleName sample = page.preview().sample();
        compare(
                BackgroundWork.Kind.PRINTING,
                () -> new Both(
                        previews.look(page.designer(), page.file(), ContentReference.PUBLISHED, sample),
                        previews.look(page.designer(), page.file(), source, sample)),
                both -> showPictures(
                        side(
                                getTranslation("report.workshop.comparison.published"),
                                ContentReference.PUBLISHED,
                                sample,
                                both.published()),
                        side(name, source, sample, both.other())));
    }

    /** Whatever is still being compared is not waited for any more. */
    void close() {
        asked++;
        setVisible(false);
    }

    private void showLines(List<Line> found) {
        lines.removeAll();
        if (found.isEmpty()) {
            lines.add(new Paragraph(getTranslation("report.workshop.comparison.same")));
        }
        found.stream().limit(MOST_LINES).forEach(line -> lines.add(new DiffLine(line)));
        if (found.size() > MOST_LINES) {
            lines.add(new Paragraph(getTranslation("report.workshop.comparison.more", found.size() - MOST_LINES)));
        }
        lines.setVisible(true);
    }

    private void showPictures(Div published, Div other) {
        pictures.removeAll();
        pictures.add(published, other);
    }

    /** Compares beside the page; what was asked for last counts, and that it failed is told once. */
    private <T> void compare(BackgroundWork.Kind kind, Supplier<T> work, SerializableConsumer<T> done) {
        int mine = asked;
        awaited++;
        page.slowly(
                kind,
                work,
                result -> {
                    if (mine == asked) {
                        arrived();
                        done.accept(result);
                    }
                },
                () -> {
                    if (mine == asked) {
                        arrived();
                        tellOfFailure();
                    }
                });
    }

    private void arrived() {
        awaited--;
        if (awaited == 0) {
            state.setText("");
        }
    }

    private void tellOfFailure() {
        if (!failed) {
            failed = true;
            page.tellOfFailure();
        }
    }

    private Div side(String heading, ContentReference source, SampleName sample, Seen seen) {
        Div side = new Div(new H3(heading));
        side.addClassName("workshop-side");
        if (!seen.problems().isEmpty()) {
            side.add(new Notice(
                    Notice.Kind.WARNING,
                    getTranslation("report.workshop.preview.not-publishable"),
                    new Problems(page, seen.problems())));
        }
        for (int number = 1; number <= seen.pages(); number++) {
            side.add(Preview.picture(this, page.file(), source, sample, number, seen));
        }
        return side;
    }

    /** A line, with a sign before it that says what became of it. */
    @Tag("div")
    private static final class DiffLine extends HtmlContainer {

        DiffLine(Line line) {
            addClassNames("diff-line", "diff-" + line.change().name().toLowerCase(Locale.ROOT));
            String sign = getTranslation("report.workshop.diff." + line.change().name());
            Span number = new Span(line.change() == Change.LEFT_OUT ? "" : Integer.toString(line.number()));
            number.addClassName("diff-number");
            add(number, new Span(sign), new Span(line.text()));
        }
    }
}
