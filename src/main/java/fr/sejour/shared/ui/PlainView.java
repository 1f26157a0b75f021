package fr.sejour.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;

/**
 * A view that needs no script: it is made of native elements only, that is links, texts and forms that are posted. A
 * person who is not signed in gets the page as plain HTML: a few kilobytes, without a session, readable before
 * anything else is loaded. Within the application, it is an ordinary view.
 *
 * <p>Listeners, executed scripts, properties of elements and Vaadin's own fields have no effect in plain HTML;
 * attributes, texts and visibility have.
 */
public interface PlainView extends BeforeEnterObserver {

    /**
     * Reads the address, before the view is shown.
     *
     * @throws fr.sejour.shared.NotFoundException when there is nothing at this address
     */
    default void open(RouteParameters parameters, QueryParameters query) {}

    @Override
    default void beforeEnter(BeforeEnterEvent event) {
        open(event.getRouteParameters(), event.getLocation().getQueryParameters());
    }
}
