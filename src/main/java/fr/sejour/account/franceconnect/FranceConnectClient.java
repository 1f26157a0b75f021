package fr.sejour.account.franceconnect;

import fr.sejour.account.AccountAddresses;
import fr.sejour.account.FranceConnectIdentity;
import fr.sejour.shared.ServiceAddress;
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

/** OpenID Connect client: this service as it is registered with FranceConnect. */
public final class FranceConnectClient {

    /** Registration id of FranceConnect in Spring Security. */
    public static final String REGISTRATION = "franceconnect";

    /**
     * Path that the provider sends the browser back to; it is declared when the service is registered with
     * FranceConnect.
     */
    public static final String ANSWER = "/" + AccountAddresses.FRANCECONNECT_ANSWER;

    /** Level of assurance that the service asks for (acr_values). */
    public static final String LEVEL = "eidas1";

    private static final int STATE_BYTES = 24;

    private final LateRegistration registration;
    private final AnswerChecks checks;
    private final ProviderCalls calls = new ProviderCalls();
    private final SecureRandom random = new SecureRandom();

    FranceConnectClient(FranceConnectSettings settings, ServiceAddress address, Clock clock) {
        registration = new LateRegistration(settings, address.page(ANSWER), calls, clock);
        checks = new AnswerChecks(registration::get, calls, clock);
    }

    /** Asks the provider for its metadata when first used. */
    public ClientRegistrationRepository registrations() {
        return registration;
    }

    /** Exchanges the provider's code for tokens, and checks the tokens. */
    public AuthenticationProvider exchange() {
        OidcAuthorizationCodeAuthenticationProvider exchange =
                new OidcAuthorizationCodeAuthenticationProvider(calls.tokens(), checks::person);
        exchange.setJwtDecoderFactory(asked -> checks.idTokens());
        return exchange;
    }

    /** Identity of the person; of all that FranceConnect sends, it keeps only what the sign-in needs. */
    public static FranceConnectIdentity identity(OidcUser person) {
        return new FranceConnectIdentity(
                Objects.requireNonNull(person.getIssuer()).toString(),
                Objects.requireNonNull(person.getSubject()),
                date(AnswerChecks.text(person, "birthdate")),
                AnswerChecks.text(person, "family_name"));
    }

    /**
     * Address at which the session at FranceConnect is ended.
     *
     * @param idToken id token of the sign-in that began the session
     * @param home address that FranceConnect sends the browser back to
     * @return empty when the metadata of FranceConnect name no such address
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
