package fr.sejour.demo.franceconnect;

import fr.sejour.account.franceconnect.FranceConnectSettings;
import fr.sejour.registry.DemoForeigners;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Declares the stand-in provider and its addresses, which do not see the sessions of the service. */
@Configuration(proxyBeanMethods = false)
@StandIn
class StandInConfiguration {

    @Bean
    StandInProvider standInProvider(FranceConnectSettings client, Clock clock) {
        return new StandInProvider(client, clock);
    }

    @Bean
    StandInPeople standInPeople(DemoForeigners people, Clock clock) {
        return new StandInPeople(people, clock);
    }

    @Bean
    @Order(1)
    SecurityFilterChain standInSecurity(HttpSecurity http) {
        return http.securityMatcher(StandInAddresses.PROVIDER + "/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}
