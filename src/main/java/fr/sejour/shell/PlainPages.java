package fr.sejour.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.router.internal.RouteTarget;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.ui.PlainView;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Answers with plain HTML when somebody who is not signed in asks for the address of a {@link PlainView}. Everything else
 * is left to the handlers behind, Vaadin's among them.
 */
@org.springframework.stereotype.Component
class PlainPages extends AbstractHandlerMapping {

    private final ServletContext servletContext;
    private final AuthenticationContext authentication;
    private final PlainRenderer renderer;

    PlainPages(ServletContext servletContext, AuthenticationContext authentication, PlainRenderer renderer) {
        this.servletContext = servletContext;
        this.authentication = authentication;
        this.renderer = renderer;
        // After the controllers, before Vaadin's own mapping of everything.
        setOrder(Ordered.LOWEST_PRECEDENCE - 2);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())
                || request.getParameter("v-r") != null
                || authentication.isAuthenticated()) {
            return null;
        }
        String path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("^/", "");
        NavigationRouteTarget target = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                .getNavigationRouteTarget(path);
        return Optional.ofNullable(target.getRouteTarget())
                .map(RouteTarget::getTarget)
                .filter(PlainView.class::isAssignableFrom)
                .map(view -> handler(view, target.getRouteParameters()))
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
            throws java.io.IOException {
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
