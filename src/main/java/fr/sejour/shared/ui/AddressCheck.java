package fr.sejour.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;

/**
 * Checks, before a view is made, whether its address leads to anything. Vaadin first sends a page with status 200 and
 * makes the view in the next request, too late for status 404; a bean of this type lets the service answer 404 in
 * time.
 */
public interface AddressCheck {

    /** The view whose addresses this bean checks. */
    Class<? extends Component> view();

    /**
     * Looks up the content that the view would show to the signed-in person.
     *
     * @throws fr.sejour.shared.NotFoundException when there is nothing at this address, or it is somebody else's
     */
    void check(RouteParameters parameters);
}
