package fr.sejour.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the whole service. All dates of the procedure are dates in Paris. */
@Configuration
public class TimeConfiguration {

    /** The time zone in which every legal date is counted. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Bean
    Clock clock() {
        return Clock.system(PARIS);
    }
}
