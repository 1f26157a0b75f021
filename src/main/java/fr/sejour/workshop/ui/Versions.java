package fr.sejour.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.sejour.shared.Dates;
import fr.sejour.shared.ui.Actions;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.FormSection;
import fr.sejour.shared.ui.StatusTag;
import fr.sejour.shared.ui.StatusTag.Tone;
import fr.sejour.workshop.ContentReference;
import fr.sejour.workshop.PaperUse;
import fr.sejour.workshop.TemplateState;
import fr.sejour.workshop.TemplateVersion;
import java.util.List;
import java.util.Map;

/** The versions of a file, what each is used for, and what was published when and why. */
final class Versions extends Composite<Div> {

    private final TemplatePage page;

    Versions(TemplatePage page) {
        this.page = page;
    }

    void show(TemplateState state) {
        DataTable versions = new DataTable(
                getTranslation("report.workshop.versions"),
                List.of(
                        getTranslation("report.workshop.version.column"),
                        getTranslation("report.workshop.author"),
                        getTranslation("report.workshop.date"),
                        getTranslation("report.workshop.note.column"),
                        getTranslation("report.workshop.state"),
                        getTranslation("report.workshop.uses"),
                        getTranslation("report.workshop.acts")));
        Map<String, List<PaperUse>> uses = page.bench().workshop().uses(page.designer(), page.file());
        state.versions()
                .forEach(version -> add(versions, state, version, uses.getOrDefault(version.sha256(), List.of())));
        getContent().removeAll();
        getContent()
                .add(
                        new FormSection(getTranslation("report.workshop.versions"), versions),
                        new FormSection(getTranslation("report.workshop.publications"), publications(state)));
    }

    private void add(DataTable table, TemplateState state, TemplateVersion version, List<PaperUse> uses) {
        table.addRow(
                new Span(getTranslation("report.workshop.version", version.number())),
                new Span(TemplateWords.author(this, version)),
                new Span(TemplateWords.moment(this, version.madeAt())),
                new Span(version.note().isEmpty() ? "–" : version.note()),
                tag(state, version),
                words(uses),
                acts(state, version));
    }

    private StatusTag tag(TemplateState state, TemplateVersion version) {
        if (version.equals(state.published())) {
            return new StatusTag(getTranslation("report.workshop.state.published"), Tone.SUCCESS);
        }
        return wasUsed(state, version)
                ? new StatusTag(getTranslation("report.workshop.state.replaced"), Tone.NEUTRAL)
                : new StatusTag(getTranslation("report.workshop.state.draft"), Tone.WARNING);
    }

    private static boolean wasUsed(TemplateState state, TemplateVersion version) {
        return version.number() == 0 || state.wasPublished(version.number());
    }

    private Div words(List<PaperUse> uses) {
        Div words = new Div();
        words.addClassName("template-uses");
        int all = uses.stream().mapToInt(PaperUse::number).sum();
        words.add(new Span(getTranslation("report.workshop.uses.count", all)));
        for (PaperUse use : uses) {
            words.add(new Span(getTranslation(
                    "report.workshop.uses.kind",
                    getTranslation("report.workshop.kind." + use.kind()),
                    use.number(),
                    Dates.date(use.first()),
                    Dates.date(use.last()))));
        }
        return words;
    }

    private Div acts(TemplateState state, TemplateVersion version) {
        ContentReference source = ContentReference.version(version.number());
        Div acts = new Div();
        acts.addClassName("template-acts");
        if (!version.equals(state.published())) {
            String key = wasUsed(state, version) ? "report.workshop.go-back" : "report.workshop.publish";
            acts.add(
                    act(key, version, () -> new PublishDialog(page, state, version, key).open()),
                    act("report.workshop.compare", version, () -> page.compare(source)));
        }
        acts.add(act("report.workshop.take", version, () -> page.edit(source)));
        Anchor download = new Anchor(
                "/" + TemplatesView.ROUTE + "/" + page.file().name() + "/" + source.path() + "/fichier",
                getTranslation("report.workshop.download"));
        download.setAriaLabel(getTranslation("report.workshop.download.of", version.number()));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        acts.add(download);
        return acts;
    }

    private Button act(String key, TemplateVersion version, Runnable act) {
        Button button = Actions.quiet(getTranslation(key), pressed -> act.run());
        button.setAriaLabel(getTranslation(key + ".of", version.number()));
        return button;
    }

    private Component publications(TemplateState state) {
        if (state.publications().isEmpty()) {
            return new Paragraph(getTranslation("report.workshop.publications.none"));
        }
        DataTable table = new DataTable(
                getTranslation("report.workshop.publications"),
                List.of(
                        getTranslation("report.workshop.date"),
                        getTranslation("report.workshop.version.column"),
                        getTranslation("report.workshop.author"),
                        getTranslation("report.workshop.reason")));
        state.publications()
                .forEach(publication -> table.addRow(
                        TemplateWords.moment(this, publication.at()),
                        getTranslation("report.workshop.version", publication.number()),
                        publication.author(),
                        publication.reason()));
        return table;
    }
}
