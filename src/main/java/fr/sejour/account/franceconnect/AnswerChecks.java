package fr.sejour.account.franceconnect;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.function.SingletonSupplier;

/**
 * Checks of the provider's answers. The id token must be signed by a key of the provider, issued by the provider for
 * this service, valid now, and at least at the level asked for. The user info must be signed likewise (FranceConnect
 * since its version 2) or be plain JSON, and be about the same subject. The nonce is compared by Spring Security.
 */
final class AnswerChecks {

    /** Levels of eIDAS: the one that is asked for, and those above it. */
    private static final Set<String> LEVELS = Set.of(FranceConnectClient.LEVEL, "eidas2", "eidas3");

    private static final OAuth2Error REFUSED = new OAuth2Error("invalid_user_info_response");
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final MediaType JWT = MediaType.valueOf("application/jwt");

    private final ProviderCalls calls;
    private final Clock clock;

    /** Kept once made, and with them the provider's keys. */
    private final SingletonSupplier<JwtDecoder> idTokens;

    private final SingletonSupplier<JwtDecoder> userInfos;

    AnswerChecks(Supplier<ClientRegistration> registration, ProviderCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
        idTokens = SingletonSupplier.of(() -> idTokens(registration.get()));
        userInfos = SingletonSupplier.of(() -> userInfos(registration.get()));
    }

    /** Reads and checks id tokens. */
    JwtDecoder idTokens() {
        return idTokens.obtain();
    }

    private JwtDecoder idTokens(ClientRegistration registration) {
        OidcIdTokenValidator claims = new OidcIdTokenValidator(registration);
        claims.setClock(clock);
        claims.setClockSkew(SKEW);
        return decoder(
                registration,
                List.of(
                        claims,
                        new JwtClaimValidator<String>("acr", level -> level != null && LEVELS.contains(level))));
    }

    /**
     * What the provider tells of who has signed in.
     *
     * @throws OAuth2AuthenticationException when that does not hold or is about somebody else
     */
    OidcUser person(OidcUserRequest signedIn) {
        Map<String, Object> claims;
        try {
            claims = claims(signedIn);
        } catch (JwtException | ParseException noAnswer) {
            throw new OAuth2AuthenticationException(REFUSED, noAnswer);
        }
        if (!Objects.equals(signedIn.getIdToken().getSubject(), claims.get(JwtClaimNames.SUB))) {
            throw new OAuth2AuthenticationException(REFUSED);
        }
        return new DefaultOidcUser(List.of(), signedIn.getIdToken(), new OidcUserInfo(claims));
    }

    private Map<String, Object> claims(OidcUserRequest signedIn) throws ParseException {
        ResponseEntity<String> answer = calls.rest()
                .get()
                .uri(stated(signedIn.getClientRegistration()
                        .getProviderDetails()
                        .getUserInfoEndpoint()
                        .getUri()))
                .headers(headers ->
                        headers.setBearerAuth(signedIn.getAccessToken().getTokenValue()))
                .accept(JWT, MediaType.APPLICATION_JSON)
                .retrieve()
                .toEntity(String.class);
        String body = String.valueOf(answer.getBody());
        if (JWT.isCompatibleWith(answer.getHeaders().getContentType())) {
            return userInfos.obtain().decode(body).getClaims();
        }
        return JSONObjectUtils.parse(body);
    }

    private JwtDecoder userInfos(ClientRegistration registration) {
        return decoder(
                registration,
                List.of(
                        new JwtIssuerValidator(
                                stated(registration.getProviderDetails().getIssuerUri())),
                        new JwtClaimValidator<List<String>>(
                                JwtClaimNames.AUD,
                                audience -> audience != null && audience.contains(registration.getClientId()))));
    }

    private NimbusJwtDecoder decoder(ClientRegistration registration, List<OAuth2TokenValidator<Jwt>> checks) {
        JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        stated(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(
                        algorithms -> algorithms.addAll(Set.of(SignatureAlgorithm.ES256, SignatureAlgorithm.RS256)))
                .restOperations(calls.template())
                .build();
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(time, new DelegatingOAuth2TokenValidator<>(checks)));
        return decoder;
    }

    /** Of the metadata, which must say it. */
    private static String stated(@Nullable String metadata) {
        return Objects.requireNonNull(metadata);
    }

    /** A claim as text; empty when there is none. */
    static String text(ClaimAccessor claims, String name) {
        String text = claims.getClaimAsString(name);
        return text == null ? "" : text;
    }
}
