package fr.sejour.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.testing.ServiceTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The test server runs without flushing to disk: just what the service must refuse to work on. */
@ServiceTest
class DurabilityTest {

    @Autowired
    DSLContext database;

    @Autowired
    DurabilityHealthIndicator durability;

    @Test
    void aDatabaseThatMayLoseConfirmedDataIsDown() {
        assertThat(database.fetchValue("SHOW fsync")).isEqualTo("off");

        assertThat(durability.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void theServiceDoesNotStartOnIt() {
        service()
                .run(context -> assertThat(context.getStartupFailure())
                        .hasRootCauseInstanceOf(DatabaseStartException.class)
                        .hasRootCauseMessage("The database may lose what it has confirmed: set fsync (now off) and"
                                + " full_page_writes (now off) to on in PostgreSQL's settings."));
    }

    @Test
    void theServiceStartsOnItWhereThatIsAskedFor() {
        service()
                .withPropertyValues("sejour.durable-database=false")
                .run(context -> assertThat(context).hasNotFailed());
    }

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withBean(DSLContext.class, () -> database)
                .withUserConfiguration(DurabilityAtStart.class);
    }
}
