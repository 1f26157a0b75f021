package fr.sejour.account.ui;

import fr.sejour.account.AgentSignIn;
import fr.sejour.shared.SignedInAgent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes what {@link AgentSignInView} posts. Every cause of failure is the same exception. */
final class AgentSignInFilter extends AbstractAuthenticationProcessingFilter {

    private final AgentSignIn signIn;

    AgentSignInFilter(AgentSignIn signIn) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, AgentSignInView.CHECK));
        this.signIn = signIn;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String email = Objects.requireNonNullElse(request.getParameter(AgentSignInView.EMAIL), "");
        String password = Objects.requireNonNullElse(request.getParameter(AgentSignInView.PASSWORD), "");
        return signIn.attempt(email, password)
                .map(AgentSignInFilter::authenticated)
                .orElseThrow(() -> new BadCredentialsException("Refused"));
    }

    private static Authentication authenticated(SignedInAgent agent) {
        return UsernamePasswordAuthenticationToken.authenticated(
                agent, null, AuthorityUtils.createAuthorityList(agent.role().authority()));
    }
}
