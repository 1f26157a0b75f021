package fr.sejour.workshop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fr.sejour.shared.ui.Fields;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.NewTab;
import fr.sejour.shared.ui.Notice;
import fr.sejour.shared.ui.Width;
import fr.sejour.workshop.ContentReference;
import fr.sejour.workshop.SampleName;
import fr.sejour.workshop.TemplateFile;
import fr.sejour.workshop.TemplatePreviews;
import fr.sejour.workshop.TemplatePreviews.Seen;
import java.util.List;

/** What is in the editor, printed with the data of a sample: its pages, or what is wrong. */
final class Preview extends Composite<Div> {

    private final TemplatePage page;
    private final Select<SampleName> sample;
    private final Paragraph state = new Paragraph();
    private final Div shown = new Div();
    private int asked;

    Preview(TemplatePage page, List<SampleName> samples) {
        this.page = page;
        boolean several = samples.stream().map(SampleName::template).distinct().count() > 1;
        sample = Fields.select(
                getTranslation("report.workshop.preview.sample"),
                Width.FULL,
                samples,
                name -> TemplateWords.sample(this, name, several));
        sample.setValue(samples.getFirst());
        sample.addValueChangeListener(chosen -> look());
        state.getElement().setAttribute("role", "status");
        state.addClassName("hint");
        shown.addClassName("workshop-pages");
        shown.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        shown.getElement().setAttribute("aria-label", getTranslation("report.workshop.preview.pages"));
        getContent().addClassName("workshop-preview");
        getContent().add(new FormSection(getTranslation("report.workshop.preview"), sample, state, shown));
    }

    SampleName sample() {
        return sample.getValue();
    }

    /** Checks what is in the editor and shows it; what was asked for last counts. */
    void look() {
        asked++;
        int mine = asked;
        SampleName chosen = sample();
        state.setText(getTranslation("report.workshop.preview.checking"));
        TemplatePreviews previews = page.bench().previews();
        page.slowly(
                BackgroundWork.Kind.PRINTING,
                () -> previews.look(page.designer(), page.file(), ContentReference.DRAFT, chosen),
                seen -> {
                    if (mine == asked) {
                        show(chosen, seen);
                    }
                },
                () -> {
                    if (mine == asked) {
                        state.setText("");
                        page.tellOfFailure();
                    }
                });
    }

    private void show(SampleName chosen, Seen seen) {
        shown.removeAll();
        if (!seen.problems().isEmpty()) {
            state.setText(getTranslation(
                    "report.workshop.preview.problems", seen.problems().size()));
            shown.add(new Notice(
                    Notice.Kind.WARNING,
                    getTranslation("report.workshop.preview.not-publishable"),
                    new Problems(page, seen.problems())));
            return;
        }
        state.setText(getTranslation("report.workshop.preview.fine", seen.pages()));
        for (int number = 1; number <= seen.pages(); number++) {
            shown.add(picture(this, page.file(), ContentReference.DRAFT, chosen, number, seen));
        }
        Anchor alone = NewTab.link(
                this,
                address(page.file(), ContentReference.DRAFT, chosen) + ".pdf",
                getTranslation("report.workshop.preview.pdf"));
        shown.add(new Paragraph(alone));
    }

    /** A page of a sample; asked for anew whenever it may look different. */
    static Image picture(
            Composite<?> where, TemplateFile file, ContentReference source, SampleName sample, int number, Seen seen) {
        String address = address(file, source, sample) + "/" + number + ".png?"
                + seen.state().substring(0, 16);
        Image picture = new Image(address, where.getTranslation("report.workshop.preview.page", number, seen.pages()));
        picture.addClassName("workshop-page");
        return picture;
    }

    private static String address(TemplateFile file, ContentReference source, SampleName sample) {
        return "/" + TemplatesView.ROUTE + "/" + file.name() + "/" + source.path() + "/" + sample.template() + "/"
                + sample.variant();
    }
}
