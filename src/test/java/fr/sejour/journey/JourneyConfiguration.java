package fr.sejour.journey;

import fr.sejour.account.TestAccounts;
import fr.sejour.registry.TestRegistry;
import fr.sejour.testing.MovableClock;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The browser lives as long as the service that it visits. */
@TestConfiguration(proxyBeanMethods = false)
class JourneyConfiguration {

    @Bean
    Browsers browsers() {
        return new Browsers();
    }

    @Bean
    JourneyPeople people(DSLContext database, MovableClock clock) {
        return new JourneyPeople(new TestRegistry(database), new TestAccounts(database, clock), clock);
    }
}
