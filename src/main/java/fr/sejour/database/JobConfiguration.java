package fr.sejour.database;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How jobs are kept: their data as JSON rather than Java serialisation, their time by the service's clock. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean
    DbSchedulerCustomizer jobsAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }

    @Bean("dbSchedulerClock")
    com.github.kagkarlsson.scheduler.Clock jobClock(Clock clock) {
        return clock::instant;
    }
}
