package fr.sejour.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.ui.AddressCheck;

/** The kind of request that an address under « Mes demandes en cours » asks for. */
@org.springframework.stereotype.Component
class KnownKinds implements AddressCheck {

    /** @throws NotFoundException when the page has no tab of this name */
    static RequestTab at(RouteParameters parameters) {
        return parameters
                .get(TrackingView.KIND)
                .map(name -> RequestTab.named(name).orElseThrow(NotFoundException::new))
                .orElse(RequestTab.PERMIT);
    }

    @Override
    public Class<? extends Component> view() {
        return TrackingView.class;
    }

    @Override
    public void check(RouteParameters parameters) {
        at(parameters);
    }
}
