package fr.sejour.workshop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.ui.AddressCheck;
import fr.sejour.workshop.TemplateFile;

/** Files of the workshop by the address of their page. */
@org.springframework.stereotype.Component
class KnownTemplates implements AddressCheck {

    private final WorkshopServices bench;

    KnownTemplates(WorkshopServices bench) {
        this.bench = bench;
    }

    /** @throws NotFoundException when the address names none */
    static TemplateFile file(RouteParameters parameters) {
        return parameters.get(TemplateView.FILE).flatMap(TemplateFile::parse).orElseThrow(NotFoundException::new);
    }

    @Override
    public Class<? extends Component> view() {
        return TemplateView.class;
    }

    @Override
    public void check(RouteParameters parameters) {
        bench.workshop().check(bench.designer(), file(parameters));
    }
}
