package fr.sejour.account.franceconnect;

import fr.sejour.shared.ServiceAddress;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Declares the client of FranceConnect when FranceConnect is configured, and otherwise nothing. */
@Configuration(proxyBeanMethods = false)
@Conditional(FranceConnectConfiguration.Configured.class)
class FranceConnectConfiguration {

    private static final String ISSUER = "sejour.franceconnect.issuer";
    private static final String CLIENT_ID = "sejour.franceconnect.client-id";
    private static final String CLIENT_SECRET = "sejour.franceconnect.client-secret";

    /** Whether any of the three properties is set. */
    static final class Configured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return Stream.of(ISSUER, CLIENT_ID, CLIENT_SECRET)
                    .anyMatch(property ->
                            !context.getEnvironment().getProperty(property, "").isBlank());
        }
    }

    @Bean
    FranceConnectSettings franceConnectSettings(
            @Value("${" + ISSUER + ":}") String issuer,
            @Value("${" + CLIENT_ID + ":}") String clientId,
            @Value("${" + CLIENT_SECRET + ":}") String clientSecret) {
        return new FranceConnectSettings(issuer, clientId, clientSecret);
    }

    @Bean
    FranceConnectClient franceConnectClient(FranceConnectSettings settings, ServiceAddress address, Clock clock) {
        return new FranceConnectClient(settings, address, clock);
    }
}
