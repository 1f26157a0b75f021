package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;

/**
 * Knows, before a view is made, whether there is anything at its address. Vaadin sends a page with status 200 first and makes
 * the view in the request after, too late to say 404: a bean of this kind says so in time.
 */
public interface AddressCheck {

    /** The view whose addresses it knows. */
    Class<? extends Component> view();

    /**
     * Looks up what the signed-in person would be shown.
     *
     * @throws fr.sejour.shared.NotFoundException when there is nothing at this address, or it is somebody else's
     */
    void check(RouteParameters parameters);
}
