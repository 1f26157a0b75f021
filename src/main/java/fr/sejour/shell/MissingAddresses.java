package fr.sejour.shell;

import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.ui.AddressCheck;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** Answers like an unknown address when a view has nothing to show at its own. Everything else is left to Vaadin. */
@Component
class MissingAddresses extends AbstractHandlerMapping {

    private static final HttpRequestHandler MISSING =
            (request, response) -> response.sendError(HttpServletResponse.SC_NOT_FOUND);

    private final List<AddressCheck> checks;

    MissingAddresses(List<AddressCheck> checks) {
        this.checks = checks;
        // After the controllers, before Vaadin's own mapping of everything.
        setOrder(Ordered.LOWEST_PRECEDENCE - 2);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return RequestedView.of(request).filter(this::isMissing).isPresent() ? MISSING : null;
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
