package fr.sejour.database;

import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells a PostgreSQL that may lose what it has confirmed: after a failover it is another one than that of the start. One that does
 * not answer is down, without a line in the log at each question.
 */
@Component
class DurabilityHealthIndicator implements HealthIndicator {

    private final DSLContext database;

    DurabilityHealthIndicator(DSLContext database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            Durability durability = Durability.of(database);
            return (durability.isGiven() ? Health.up() : Health.down())
                    .withDetail("fsync", durability.fsync())
                    .withDetail("full_page_writes", durability.fullPageWrites())
                    .build();
        } catch (DataAccessException | org.springframework.dao.DataAccessException unanswered) {
            return Health.down(unanswered).build();
        }
    }
}
