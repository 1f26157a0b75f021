package fr.sejour.account.ui;

import fr.sejour.account.AccountAddresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Sign-out: afterwards applicants see the home page, through FranceConnect if they signed in there, and agents see
 * their sign-in page.
 */
final class SignOut implements LogoutSuccessHandler {

    private static final String APPLICANTS = "/" + AccountAddresses.SIGN_OUT;
    private static final String AGENTS = "/" + AccountAddresses.AGENT_SIGN_OUT;

    private final FranceConnectGoodbye franceConnect;

    SignOut(FranceConnectGoodbye franceConnect) {
        this.franceConnect = franceConnect;
    }

    static RequestMatcher requests() {
        return new OrRequestMatcher(post(APPLICANTS), post(AGENTS));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        if (franceConnect.leads(request, response)) {
            return;
        }
        String page = isOfAgents(request) ? AgentSignInView.ADDRESS : "/";
        response.sendRedirect(request.getContextPath() + page);
    }

    /** Whether the address is one that agents post to. */
    static boolean isOfAgents(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/" + AccountAddresses.OF_AGENTS + "/");
    }

    private static RequestMatcher post(String address) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address);
    }
}
