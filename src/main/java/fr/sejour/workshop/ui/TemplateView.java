package fr.sejour.workshop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.sejour.shared.ui.Crumb;
import fr.sejour.shared.ui.HasBreadcrumb;
import fr.sejour.shared.ui.PageHeading;
import fr.sejour.workshop.TemplateFile;
import fr.sejour.workshop.TemplateState;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The page of one file: what it says, what it looks like, its versions. */
@Route(TemplatesView.ROUTE + "/:" + TemplateView.FILE)
@RolesAllowed("DESIGNER")
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasBreadcrumb {

    static final String FILE = "file";

    private final transient WorkshopServices bench;
    private String title = "";

    TemplateView(WorkshopServices bench) {
        this.bench = bench;
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
        TemplateFile file = KnownTemplates.file(event.getRouteParameters());
        TemplateState state = bench.workshop().file(bench.designer(), file);
        title = TemplateWords.purpose(this, file);
        removeAll();
        add(new PageHeading(title, file.name()), new TemplatePage(bench, state));
    }
}
