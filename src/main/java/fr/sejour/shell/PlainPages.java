package fr.sejour.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.ui.PlainView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Answers with plain HTML when somebody who is not signed in asks for the address of a {@link PlainView}. Everything else
 * is left to the handlers behind, Vaadin's among them.
 */
@org.springframework.stereotype.Component
class PlainPages extends AbstractHandlerMapping {

    private final AuthenticationContext authentication;
    private final PlainRenderer renderer;

    PlainPages(AuthenticationContext authentication, PlainRenderer renderer) {
        this.authentication = authentication;
        this.renderer = renderer;
        // After the controllers, before Vaadin's own mapping of everything.
        setOrder(Ordered.LOWEST_PRECEDENCE - 2);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        if (authentication.isAuthenticated()) {
            return null;
        }
        return RequestedView.of(request)
                .filter(requested -> PlainView.class.isAssignableFrom(requested.type()))
                .map(requested -> handler(requested.type(), requested.parameters()))
                .orElse(null);
    }

    private HttpRequestHandler handler(Class<? extends Component> view, RouteParameters parameters) {
        return (request, response) -> answer(request, response, view, parameters);
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            Class<? extends Component> view,
            RouteParameters parameters)
            throws IOException {
        String html;
        try {
            html = renderer.view(request, view, parameters, QueryParameters.full(request.getParameterMap()));
        } catch (NotFoundException nothingThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PlainRenderer.write(response, html);
    }
}
