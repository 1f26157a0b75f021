package fr.sejour.account.franceconnect;

import fr.sejour.account.AccountAddresses;
import fr.sejour.account.FranceConnectIdentity;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.util.UriComponentsBuilder;

/** This service as FranceConnect knows it. */
public final class FranceConnectClient {

    /** What Spring Security knows the provider by. */
    public static final String REGISTRATION = "franceconnect";

    /** Path that the provider leads back to, which it is told when the service is registered there. */
    public static final String ANSWER = "/" + AccountAddresses.FRANCECONNECT_ANSWER;

    /** The level asked for (acr_values). */
    public static final String LEVEL = "eidas1";

    private static final int STATE_BYTES = 24;

    private final LateRegistration registration;
    private final AnswerChecks checks;
    private final ProviderCalls calls = new ProviderCalls();
    private final SecureRandom random = new SecureRandom();

    FranceConnectClient(FranceConnectSettings settings, Clock clock) {
        registration = new LateRegistration(settings, ANSWER, calls, clock);
        checks = new AnswerChecks(registration::get, calls, clock);
    }

    /** Asks the provider for its metadata when first used. */
    public ClientRegistrationRepository registrations() {
        return registration;
    }

    /** Exchanges the provider's code for tokens, and checks these. */
    public AuthenticationProvider exchange() {
        OidcAuthorizationCodeAuthenticationProvider exchange =
                new OidcAuthorizationCodeAuthenticationProvider(calls.tokens(), checks::person);
        exchange.setJwtDecoderFactory(asked -> checks.idTokens());
        return exchange;
    }

    /** The person, of whom no more is kept than a sign-in takes. */
    public static FranceConnectIdentity identity(OidcUser person) {
        return new FranceConnectIdentity(
                Objects.requireNonNull(person.getIssuer()).toString(),
                Objects.requireNonNull(person.getSubject()),
                date(AnswerChecks.text(person, "birthdate")),
                AnswerChecks.text(person, "family_name"));
    }

    /**
     * Where the session at FranceConnect ends.
     *
     * @param idToken of the sign-in that began it
     * @param home where to lead back to
     * @return empty when FranceConnect does not say where
     */
    public Optional<URI> endOfSession(String idToken, String home) {
        ClientRegistration known = registration.get();
        Object address = known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
        return Optional.ofNullable(address)
                .map(endpoint -> UriComponentsBuilder.fromUriString(endpoint.toString())
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("state", "{state}")
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .encode()
                        .buildAndExpand(idToken, state(), home)
                        .toUri());
    }

    private String state() {
        byte[] bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static @Nullable LocalDate date(String claim) {
        try {
            return LocalDate.parse(claim);
        } catch (DateTimeParseException incomplete) {
            return null;
        }
    }
}
