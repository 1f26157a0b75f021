package fr.sejour.account.ui;

import fr.sejour.account.AgentSignIn;
import fr.sejour.account.PendingSignIn;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.TryLaterException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Takes what {@link AgentSignInView} and {@link SecondFactorView} post. Between the two the session knows that a code is
 * awaited and nobody is signed in; every cause of refusal is the same exception, but for
 * a queue of passwords that is too long, when nothing was judged.
 */
final class AgentSignInFilter extends AbstractAuthenticationProcessingFilter {

    private static final RequestMatcher CODES = post(SecondFactorView.CHECK);

    private final AgentSignIn signIn;

    AgentSignInFilter(AgentSignIn signIn) {
        super(new OrRequestMatcher(post(AgentSignInView.CHECK), CODES));
        this.signIn = signIn;
    }

    /** Null when the browser was led on to another page of the sign-in. */
    @Override
    public @Nullable Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return CODES.matches(request) ? code(request, response) : password(request, response);
    }

    private @Nullable Authentication password(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        AgentSignIn.Outcome outcome;
        try {
            outcome = signIn.password(field(request, AgentSignInView.EMAIL), field(request, AgentSignInView.PASSWORD));
        } catch (TryLaterException busy) {
            throw new AuthenticationServiceException("Busy", busy);
        }
        return outcome(outcome, request, response);
    }

    private @Nullable Authentication code(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PendingSignIn> pending = AwaitedCode.of(request);
        AgentSignIn.Outcome outcome = pending.isPresent()
                ? signIn.code(pending.get(), field(request, SecondFactorView.CODE))
                : new AgentSignIn.Outcome.Over();
        return outcome(outcome, request, response);
    }

    private static @Nullable Authentication outcome(
            AgentSignIn.Outcome outcome, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (outcome) {
            case AgentSignIn.Outcome.SignedIn(SignedInAgent agent) -> {
                AwaitedCode.forget(request);
                return UsernamePasswordAuthenticationToken.authenticated(
                        agent,
                        null,
                        AuthorityUtils.createAuthorityList(agent.role().authorities()));
            }
            case AgentSignIn.Outcome.CodeAwaited(PendingSignIn pending) -> {
                AwaitedCode.keep(request, pending);
                response.sendRedirect(request.getContextPath() + SecondFactorView.ADDRESS);
                return null;
            }
            case AgentSignIn.Outcome.Over over -> {
                AwaitedCode.forget(request);
                response.sendRedirect(request.getContextPath() + AgentSignInView.ADDRESS + "?" + SignInView.STALE);
                return null;
            }
            case AgentSignIn.Outcome.Refused refused -> throw new BadCredentialsException("Refused");
        }
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private static RequestMatcher post(String address) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, address);
    }
}
