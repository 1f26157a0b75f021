package fr.sejour.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Leads back to a sign-in page, with the login as it was typed but nothing of the password. */
final class SignInFailure implements AuthenticationFailureHandler {

    /** Session attribute, taken away by the page that shows it. */
    private static final String TYPED = "sign-in.typed";

    private static final int LONGEST = 254;

    private final String page;
    private final String parameter;
    private final BusySignIn busy;

    /**
     * @param page address of the sign-in page
     * @param parameter the form's name for the login
     * @param busy answers when nothing was judged
     */
    SignInFailure(String page, String parameter, BusySignIn busy) {
        this.page = page;
        this.parameter = parameter;
        this.busy = busy;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String typed = request.getParameter(parameter);
        if (typed != null) {
            request.getSession().setAttribute(TYPED, typed.substring(0, Math.min(typed.length(), LONGEST)));
        }
        if (failure instanceof AuthenticationServiceException) {
            busy.answer(request, response, page);
        } else {
            response.sendRedirect(request.getContextPath() + page + "?" + SignInView.REFUSED);
        }
    }

    /** The login that was refused, once; empty when there is none. */
    static String typedBefore() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpSession session = attributes.getRequest().getSession(false);
            if (session != null && session.getAttribute(TYPED) instanceof String typed) {
                session.removeAttribute(TYPED);
                return typed;
            }
        }
        return "";
    }
}
