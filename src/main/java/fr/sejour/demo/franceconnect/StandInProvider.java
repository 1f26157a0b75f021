package fr.sejour.demo.franceconnect;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import fr.sejour.account.franceconnect.FranceConnectClient;
import fr.sejour.account.franceconnect.FranceConnectSettings;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What FranceConnect says at each of its addresses, as far as a service needs it; it believes any identity that the
 * person chooses. Its key is made at the start; key, codes and tokens are kept in memory only.
 */
class StandInProvider {

    private static final Duration VALID = Duration.ofSeconds(60);

    private final FranceConnectSettings client;
    private final Clock clock;
    private final ECKey key;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, StandInPerson> accesses = new ConcurrentHashMap<>();

    StandInProvider(FranceConnectSettings client, Clock clock) {
        this.client = client;
        this.clock = clock;
        key = newKey();
    }

    /** A question that holds: of this client, for a code, at the level that FranceConnect asks to be named. */
    record Question(
            String redirectUri,
            String state,
            String nonce,
            @Nullable String challenge) {}

    private record Grant(Question question, StandInPerson person, Instant until) {}

    Map<String, Object> metadata() {
        String issuer = client.issuer();
        return Map.ofEntries(
                Map.entry("issuer", issuer),
                Map.entry("authorization_endpoint", issuer + "/authorize"),
                Map.entry("token_endpoint", issuer + "/token"),
                Map.entry("userinfo_endpoint", issuer + "/userinfo"),
                Map.entry("jwks_uri", issuer + "/jwks"),
                Map.entry("end_session_endpoint", issuer + "/session/end"),
                Map.entry("response_types_supported", List.of("code")),
                Map.entry("subject_types_supported", List.of("pairwise")),
                Map.entry("id_token_signing_alg_values_supported", List.of("ES256")),
                Map.entry("token_endpoint_auth_methods_supported", List.of("client_secret_post")),
                Map.entry("code_challenge_methods_supported", List.of("S256")),
                Map.entry("acr_values_supported", List.of("eidas1")));
    }

    Map<String, Object> keys() {
        return new JWKSet(key).toJSONObject();
    }

    /** The question of a browser that was sent here; empty when FranceConnect would not take it. */
    Optional<Question> question(Map<String, String> asked) {
        boolean holds = client.clientId().equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && FranceConnectClient.LEVEL.equals(asked.get("acr_values"))
                && Arrays.asList(asked.getOrDefault("scope", "").split(" ")).contains("openid")
                && !asked.getOrDefault("state", "").isEmpty()
                && !asked.getOrDefault("nonce", "").isEmpty()
                && isOurs(asked.getOrDefault("redirect_uri", ""), FranceConnectClient.ANSWER);
        return holds
                ? Optional.of(new Question(
                        asked.getOrDefault("redirect_uri", ""),
                        asked.getOrDefault("state", ""),
                        asked.getOrDefault("nonce", ""),
                        asked.get("code_challenge")))
                : Optional.empty();
    }

    /** Leads back with a code for this person. */
    URI granted(Question question, StandInPerson person) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Grant(question, person, clock.instant().plus(VALID)));
        return answer(question, "code", code);
    }

    /** Leads back without. */
    URI refused(Question question) {
        return answer(question, "error", "access_denied");
    }

    /** Takes a code and gives tokens for it, once. */
    Optional<Map<String, Object>> tokens(Map<String, String> form) {
        Grant grant = codes.remove(form.getOrDefault("code", ""));
        if (grant == null || !holds(grant, form)) {
            return Optional.empty();
        }
        String access = UUID.randomUUID().toString();
        accesses.put(access, grant.person());
        JWTClaimsSet.Builder claims = claims(grant.person())
                .claim("nonce", grant.question().nonce())
                .claim("acr", FranceConnectClient.LEVEL)
                .claim("amr", List.of("pwd"));
        return Optional.of(Map.of(
                "access_token",
                access,
                "token_type",
                OAuth2AccessToken.TokenType.BEARER.getValue(),
                "expires_in",
                VALID.toSeconds(),
                "id_token",
                idToken(claims)));
    }

    private boolean holds(Grant grant, Map<String, String> form) {
        return clock.instant().isBefore(grant.until())
                && "authorization_code".equals(form.get("grant_type"))
                && client.clientId().equals(form.get("client_id"))
                && client.clientSecret().equals(form.get("client_secret"))
                && grant.question().redirectUri().equals(form.get("redirect_uri"))
                && isProved(grant.question(), form.getOrDefault("code_verifier", ""));
    }

    /** What there is to know of the person, signed. */
    Optional<String> userInfo(String access) {
        return Optional.ofNullable(accesses.remove(access))
                .map(person -> userInfo(claims(person)
                        .claim("given_name", person.givenName())
                        .claim("family_name", person.familyName())
                        .claim("birthdate", person.birthDate().toString())
                        .claim("gender", person.gender())
                        .claim("birthplace", "")
                        .claim("birthcountry", "99999")
                        .claim("email", person.email())));
    }

    /** Whose session ends, as the service that ended its own says by the id token. */
    Optional<String> endedSubject(Map<String, String> asked) {
        try {
            SignedJWT token = SignedJWT.parse(asked.getOrDefault("id_token_hint", ""));
            return token.verify(new ECDSAVerifier(key))
                            && isOurs(asked.getOrDefault("post_logout_redirect_uri", ""), "/")
                    ? Optional.of(token.getJWTClaimsSet().getSubject())
                    : Optional.empty();
        } catch (ParseException | JOSEException noToken) {
            return Optional.empty();
        }
    }

    /** The id token with these claims. */
    String idToken(JWTClaimsSet.Builder claims) {
        return signed(claims);
    }

    /** What is told of the person, with these claims. */
    String userInfo(JWTClaimsSet.Builder claims) {
        return signed(claims);
    }

    final String signed(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException neverOfOurOwnKey) {
            throw new IllegalStateException(neverOfOurOwnKey);
        }
    }

    private JWTClaimsSet.Builder claims(StandInPerson person) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(client.issuer())
                .subject(person.subject())
                .audience(client.clientId())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)));
    }

    private static URI answer(Question question, String name, String value) {
        return UriComponentsBuilder.fromUriString(question.redirectUri())
                .queryParam(name, "{value}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(value, question.state())
                .toUri();
    }

    private static boolean isProved(Question question, String verifier) {
        return question.challenge() == null
                || CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                        .getValue()
                        .equals(question.challenge());
    }

    /** Development leads nowhere else but to a service on the same machine. */
    private static boolean isOurs(String address, String path) {
        URI uri = URI.create(address);
        return "localhost".equals(uri.getHost()) && path.equals(uri.getPath());
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
