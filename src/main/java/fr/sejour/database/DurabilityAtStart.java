package fr.sejour.database;

import org.jooq.DSLContext;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Does not let the service start on a PostgreSQL that may lose what it has confirmed. */
@Component
class DurabilityAtStart implements InitializingBean {

    private final DSLContext database;
    private final boolean required;

    DurabilityAtStart(DSLContext database, @Value("${sejour.durable-database}") boolean required) {
        this.database = database;
        this.required = required;
    }

    @Override
    public void afterPropertiesSet() {
        Durability durability = Durability.of(database);
        if (required && !durability.isGiven()) {
            throw new DatabaseStartException(
                    "The database may lose what it has confirmed: set fsync (now " + durability.fsync()
                            + ") and full_page_writes (now " + durability.fullPageWrites()
                            + ") to on in PostgreSQL's settings.",
                    null);
        }
    }
}
