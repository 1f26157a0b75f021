package fr.sejour.account.ui;

import fr.sejour.account.AgentSignIn;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.SiteAddresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Leads a person who is not signed in and asks for an agents' page to the agents' sign-in. For a signed-in applicant,
 * agents' pages do not exist.
 */
final class AgentEntrance extends AbstractHttpConfigurer<AgentEntrance, HttpSecurity> {

    /** What all addresses for agents only begin with. */
    static final RequestMatcher PAGES = new OrRequestMatcher(
            get("/" + SiteAddresses.INSTRUCTION + "/**"),
            get("/" + SiteAddresses.ADMINISTRATION + "/**"),
            get("/" + SiteAddresses.TEMPLATES + "/**"),
            get(AgentAccountView.ADDRESS));

    private final AgentSignIn signIn;
    private final BusySignIn busy;

    AgentEntrance(AgentSignIn signIn, BusySignIn busy) {
        this.signIn = signIn;
        this.busy = busy;
    }

    @Override
    public void configure(HttpSecurity http) {
        AgentSignInFilter filter = new AgentSignInFilter(signIn);
        filter.setAuthenticationSuccessHandler(new Arrival(http.getSharedObject(RequestCache.class)));
        filter.setAuthenticationFailureHandler(this::leadBack);
        OwnFilters.add(filter, http);
    }

    /** To the page whose form was refused. */
    private void leadBack(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean code = request.getParameter(SecondFactorView.CODE) != null;
        new SignInFailure(code ? SecondFactorView.ADDRESS : AgentSignInView.ADDRESS, AgentSignInView.EMAIL, busy)
                .onAuthenticationFailure(request, response, failure);
    }

    private static RequestMatcher get(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    /** Leads to the page that was asked for before, or to where the role begins. */
    private static final class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

        Arrival(RequestCache requests) {
            setRequestCache(requests);
        }

        @Override
        protected String determineTargetUrl(
                HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
            return authentication != null && authentication.getPrincipal() instanceof SignedInAgent agent
                    ? agent.role().home()
                    : super.determineTargetUrl(request, response, authentication);
        }
    }
}
