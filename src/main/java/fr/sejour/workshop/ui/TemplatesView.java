package fr.sejour.workshop.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.shared.SiteAddresses;
import fr.sejour.shared.ui.DataTable;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.shared.ui.StatusTag;
import fr.sejour.shared.ui.StatusTag.Tone;
import fr.sejour.workshop.Publication;
import fr.sejour.workshop.TemplateState;
import fr.sejour.workshop.TemplateVersion;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** « Modèles »: the files that papers are made of, for designers. */
@Route(TemplatesView.ROUTE)
@PageTitle("report.workshop.title")
@RolesAllowed("DESIGNER")
class TemplatesView extends Div {

    static final String ROUTE = SiteAddresses.TEMPLATES;

    TemplatesView(WorkshopServices bench) {
        addClassName("wide");
        DataTable table = new DataTable(
                getTranslation("report.workshop.title"),
                List.of(
                        getTranslation("report.workshop.file"),
                        getTranslation("report.workshop.published-version"),
                        getTranslation("report.workshop.author"),
                        getTranslation("report.workshop.since"),
                        getTranslation("report.workshop.state")));
        table.captionedAbove();
        bench.workshop().files(bench.designer()).forEach(state -> add(table, state));
        add(new PageHeading(getTranslation("report.workshop.title"), getTranslation("report.workshop.lead")), table);
    }

    private void add(DataTable table, TemplateState state) {
        Anchor link = new Anchor("/" + ROUTE + "/" + state.file().name(), TemplateWords.purpose(this, state.file()));
        Span name = new Span(state.file().name());
        name.addClassName("hint");
        Div file = new Div(link, name);
        file.addClassName("template-name");
        TemplateVersion published = state.published();
        table.addRow(
                file,
                new Span(
                        published == null
                                ? getTranslation("report.workshop.of-folder")
                                : getTranslation("report.workshop.version", published.number())),
                new Span(published == null ? "–" : TemplateWords.author(this, published)),
                new Span(published == null ? "–" : since(state, published)),
                tags(state));
    }

    private String since(TemplateState state, TemplateVersion published) {
        return TemplateWords.moment(
                this,
                state.publications().stream()
                        .findFirst()
                        .filter(last -> last.number() == published.number())
                        .map(Publication::at)
                        .orElse(published.madeAt()));
    }

    private Div tags(TemplateState state) {
        Div tags = new Div(new StatusTag(getTranslation("report.workshop.state.published"), Tone.SUCCESS));
        tags.addClassName("template-tags");
        if (state.hasDraft()) {
            tags.add(new StatusTag(getTranslation("report.workshop.state.draft"), Tone.WARNING));
        }
        return tags;
    }
}
