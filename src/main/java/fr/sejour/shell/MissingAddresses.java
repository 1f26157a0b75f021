package fr.sejour.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.ui.AddressCheck;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Answers like an unknown address when a view has nothing to show at its own, or is not for the role of who is signed in.
 * Everything else is left to Vaadin, which leads strangers to sign-in.
 */
@Component
class MissingAddresses extends AbstractHandlerMapping {

    private static final HttpRequestHandler MISSING =
            (request, response) -> response.sendError(HttpServletResponse.SC_NOT_FOUND);

    private final List<AddressCheck> checks;
    private final AuthenticationContext authentication;

    MissingAddresses(List<AddressCheck> checks, AuthenticationContext authentication) {
        this.checks = checks;
        this.authentication = authentication;
        // After the controllers, before Vaadin's own mapping of everything.
        setOrder(Ordered.LOWEST_PRECEDENCE - 2);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return RequestedView.of(request)
                        .filter(requested -> isForOthers(requested) || isMissing(requested))
                        .isPresent()
                ? MISSING
                : null;
    }

    private boolean isForOthers(RequestedView requested) {
        RolesAllowed roles = requested.type().getAnnotation(RolesAllowed.class);
        return roles != null && authentication.isAuthenticated() && !authentication.hasAnyRole(roles.value());
    }

    private boolean isMissing(RequestedView requested) {
        try {
            checks.stream()
                    .filter(check -> check.view().equals(requested.type()))
                    .forEach(check -> check.check(requested.parameters()));
            return false;
        } catch (NotFoundException nothingThere) {
            return true;
        }
    }
}
