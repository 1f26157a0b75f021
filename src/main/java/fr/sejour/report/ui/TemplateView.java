package fr.sejour.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.report.workshop.TemplateFile;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.PageHeading;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of one file: what it says, what it looks like, its versions. */
@Route(TemplatesView.ROUTE + "/:" + TemplateView.FILE)
@RolesAllowed("DESIGNER")
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    static final String FILE = "file";

    /** A saved file of the folder shows within two seconds. */
    private static final int FOLDER_IS_WATCHED_EVERY_MILLISECONDS = 1000;

    private final transient Bench bench;
    private final transient KnownTemplates templates;
    private String title = "";
    private long folder;
    private @Nullable TemplatePage page;

    TemplateView(Bench bench, KnownTemplates templates) {
        this.bench = bench;
        this.templates = templates;
        addClassName("full");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> breadcrumb() {
        return List.of(new Crumb(getTranslation("report.workshop.title"), "/" + TemplatesView.ROUTE));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = templates.at(event.getRouteParameters());
        TemplateFile file = state.file();
        title = TemplateWords.purpose(this, file);
        TemplatePage shown = new TemplatePage(bench, state);
        page = shown;
        removeAll();
        add(new PageHeading(title, file.name()), shown);
    }

    /** Whoever edits the folder sees what they saved; nowhere else does a page ask by itself. */
    @Override
    protected void onAttach(AttachEvent attached) {
        if (bench.workshop().hasFolder()) {
            folder = bench.workshop().lastChangeOfFolder();
            UI ui = attached.getUI();
            ui.setPollInterval(FOLDER_IS_WATCHED_EVERY_MILLISECONDS);
            var polling = ui.addPollListener(polled -> watchFolder());
            addDetachListener(detached -> {
                polling.remove();
                ui.setPollInterval(-1);
                detached.unregisterListener();
            });
        }
    }

    private void watchFolder() {
        long now = bench.workshop().lastChangeOfFolder();
        if (now != folder && page != null) {
            folder = now;
            page.changed();
        }
    }
}
