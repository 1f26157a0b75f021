package fr.sejour.account.franceconnect;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * Loads the provider's metadata at the first sign-in, so that the service starts without the provider. While the
 * provider does not answer, it is asked again only after a few seconds, so that waiting sign-ins do not queue behind
 * each other.
 */
final class LateRegistration implements ClientRegistrationRepository {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final List<String> SCOPES = List.of(
            "openid", "given_name", "family_name", "birthdate", "gender", "birthplace", "birthcountry", "email");

    private final FranceConnectSettings settings;
    private final String answerAddress;
    private final ProviderCalls calls;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();

    private volatile @Nullable ClientRegistration known;
    private @Nullable Instant askedInVain;

    /** @param answerAddress whole address that the provider leads back to */
    LateRegistration(FranceConnectSettings settings, String answerAddress, ProviderCalls calls, Clock clock) {
        this.settings = settings;
        this.answerAddress = answerAddress;
        this.calls = calls;
        this.clock = clock;
    }

    /** @throws RuntimeException while the provider does not answer */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(FranceConnectClient.REGISTRATION) ? get() : null;
    }

    ClientRegistration get() {
        ClientRegistration registration = known;
        return registration != null ? registration : ask();
    }

    private ClientRegistration ask() {
        lock.lock();
        try {
            if (known != null) {
                return known;
            }
            Instant now = clock.instant();
            if (askedInVain != null && now.isBefore(askedInVain.plus(PAUSE)) && !now.isBefore(askedInVain)) {
                throw new IllegalStateException("FranceConnect did not answer a moment ago");
            }
            askedInVain = now;
            ClientRegistration registration = registration(metadata());
            known = registration;
            return registration;
        } finally {
            lock.unlock();
        }
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = Objects.requireNonNull(calls.rest()
                .get()
                .uri(settings.issuer().replaceFirst("/+$", "") + "/.well-known/openid-configuration")
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {}));
        if (!settings.issuer().equals(metadata.get("issuer"))) {
            throw new IllegalStateException(
                    "The metadata at sejour.franceconnect.issuer are those of " + metadata.get("issuer"));
        }
        return metadata;
    }

    private ClientRegistration registration(Map<String, Object> metadata) {
        boolean proofKey =
                metadata.get("code_challenge_methods_supported") instanceof List<?> methods && methods.contains("S256");
        return ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(FranceConnectClient.REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .redirectUri(answerAddress)
                .scope(SCOPES)
                .clientSettings(
                        ClientSettings.builder().requireProofKey(proofKey).build())
                .build();
    }
}
