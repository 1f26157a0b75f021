package fr.sejour.account.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** Handles a form sent from a page whose session has ended: explains the situation instead of refusing the form. */
final class StaleForm implements AccessDeniedHandler {

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException) {
            String page = SignOut.isOfAgents(request) ? AgentSignInView.ADDRESS : SignInView.ADDRESS;
            response.sendRedirect(request.getContextPath() + page + "?" + SignInView.STALE);
        } else {
            others.handle(request, response, denied);
        }
    }
}
