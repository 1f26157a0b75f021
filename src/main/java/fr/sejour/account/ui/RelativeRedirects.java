package fr.sejour.account.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirections to pages of the service name the page alone. Spring Security makes whole addresses of them, with the host that the
 * request named: whoever sends a forged one would be told it back, and a cache could keep it for others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RelativeRedirects extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Relative(response, origin(request)));
    }

    /** Scheme, host and port as the request names them. */
    private static String origin(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        return whole.substring(0, whole.length() - request.getRequestURI().length());
    }

    private static final class Relative extends HttpServletResponseWrapper {

        private final String origin;

        Relative(HttpServletResponse response, String origin) {
            super(response);
            this.origin = origin;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(relative(location));
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
            super.sendRedirect(relative(location), status, clearBuffer);
        }

        /** With one slash at its beginning: two would name another host. */
        private String relative(String location) {
            return location.startsWith(origin + "/")
                    ? location.substring(origin.length()).replaceFirst("^/+", "/")
                    : location;
        }
    }
}
