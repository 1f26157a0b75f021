package fr.sejour.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, with the identifier as it was typed but nothing of the password. */
final class SignInFailure implements AuthenticationFailureHandler {

    /** Session attribute, taken away by the page that shows it. */
    static final String IDENTIFIER = "sign-in.identifier";

    private static final int LONGEST = 40;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String typed = request.getParameter(SignInView.IDENTIFIER);
        if (typed != null) {
            request.getSession().setAttribute(IDENTIFIER, typed.substring(0, Math.min(typed.length(), LONGEST)));
        }
        response.sendRedirect(request.getContextPath() + SignInView.ADDRESS + "?" + SignInView.REFUSED);
    }
}
