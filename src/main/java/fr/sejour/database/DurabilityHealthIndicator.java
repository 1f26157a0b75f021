package fr.sejour.database;

import org.jooq.DSLContext;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Refuses to be ready on a PostgreSQL that may lose what it has confirmed. */
@Component
class DurabilityHealthIndicator implements HealthIndicator {

    private final DSLContext database;

    DurabilityHealthIndicator(DSLContext database) {
        this.database = database;
    }

    @Override
    public Health health() {
        String fsync = setting("fsync");
        String fullPageWrites = setting("full_page_writes");
        Health.Builder health = fsync.equals("on") && fullPageWrites.equals("on") ? Health.up() : Health.down();
        return health.withDetail("fsync", fsync)
                .withDetail("full_page_writes", fullPageWrites)
                .build();
    }

    private String setting(String name) {
        return String.valueOf(database.fetchValue("SELECT current_setting(?)", name));
    }
}
