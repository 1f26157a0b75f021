package fr.sejour.account.ui;

import fr.sejour.account.FranceConnectIdentity;
import fr.sejour.account.FranceConnectLinks;
import fr.sejour.account.franceconnect.FranceConnectClient;
import fr.sejour.shared.SignedInApplicant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Handles FranceConnect's answer. When an account is linked to the identity, its holder is signed in as with the
 * password. Otherwise the identity waits until a sign-in with the password links it. Of the tokens, the session keeps
 * only the id token, which is needed to end the session at FranceConnect.
 */
final class FranceConnectFilter extends OAuth2LoginAuthenticationFilter {

    private final FranceConnectLinks links;
    private final Clock clock;

    FranceConnectFilter(FranceConnectClient client, FranceConnectLinks links, Clock clock) {
        super(client.registrations(), new NothingKept(), FranceConnectClient.ANSWER);
        setAuthenticationManager(new ProviderManager(client.exchange()));
        this.links = links;
        this.clock = clock;
    }

    /**
     * @throws InsufficientAuthenticationException when no account is linked to the identity; the identity then waits
     *     in the session to be linked
     */
    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        OidcUser person = person(request, response);
        FranceConnectIdentity identity = FranceConnectClient.identity(person);
        FranceConnectSession.begun(request, person.getIdToken().getTokenValue());
        return switch (links.signIn(identity)) {
            case FranceConnectLinks.Arrival.SignedIn(SignedInApplicant applicant) ->
                UsernamePasswordAuthenticationToken.authenticated(
                        applicant, null, AuthorityUtils.createAuthorityList("ROLE_" + SignedInApplicant.ROLE));
            case FranceConnectLinks.Arrival.NotLinked unknown -> {
                FranceConnectSession.await(request, identity, clock.instant());
                throw new InsufficientAuthenticationException("Not linked");
            }
        };
    }

    private OidcUser person(HttpServletRequest request, HttpServletResponse response) {
        try {
            Authentication recognised = super.attemptAuthentication(request, response);
            return (OidcUser) Objects.requireNonNull(recognised.getPrincipal());
        } catch (AuthenticationException refused) {
            throw refused;
        } catch (RuntimeException unreachable) {
            throw new AuthenticationServiceException("FranceConnect did not answer as it should", unreachable);
        }
    }

    /** The tokens are of no more use once the person is known. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {}
    }
}
