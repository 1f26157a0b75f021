package fr.sejour.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.NavigationRouteTarget;
import com.vaadin.flow.router.internal.RouteTarget;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/**
 * The view that a browser opens by its address.
 *
 * @param parameters what stands in the address
 */
record RequestedView(Class<? extends Component> type, RouteParameters parameters) {

    /** Empty for what is no page, and for Vaadin's own requests. */
    static Optional<RequestedView> of(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod()) || request.getParameter("v-r") != null) {
            return Optional.empty();
        }
        String path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("^/", "");
        NavigationRouteTarget target = ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(request.getServletContext()))
                .getNavigationRouteTarget(path);
        return Optional.ofNullable(target.getRouteTarget())
                .map(RouteTarget::getTarget)
                .map(view -> new RequestedView(view, target.getRouteParameters()));
    }
}
