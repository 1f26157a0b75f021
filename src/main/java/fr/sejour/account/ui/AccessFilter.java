package fr.sejour.account.ui;

import fr.sejour.account.OpenSessions;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Compares the session of each request with the access that its account has now, whichever node changed it. Stands before
 * Spring Security's filter that ends expired sessions, so that a session ended elsewhere is answered like one ended here.
 * When the database does not answer, nothing is shown.
 */
final class AccessFilter extends OncePerRequestFilter {

    /** Begins of addresses with the same files for everybody: they need no query. */
    private static final List<String> PUBLIC_FILES = List.of("/VAADIN/build/", "/VAADIN/static/", "/lumo/");

    private final OpenSessions sessions;

    AccessFilter(OpenSessions sessions) {
        this.sessions = sessions;
    }

    /** Vaadin tells its own requests by their query, whatever their path. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return HttpMethod.GET.matches(request.getMethod())
                && request.getQueryString() == null
                && PUBLIC_FILES.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            sessions.endIfRevoked(session.getId());
        }
        chain.doFilter(request, response);
    }
}
