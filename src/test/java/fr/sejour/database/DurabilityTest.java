package fr.sejour.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.testing.ServiceTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;

/** The test server runs without flushing to disk: just what the service must refuse to work on. */
@ServiceTest
class DurabilityTest {

    @Autowired
    DSLContext database;

    @Autowired
    DurabilityHealthIndicator durability;

    @Test
    void aDatabaseThatMayLoseConfirmedDataIsNotReady() {
        assertThat(database.fetchValue("SHOW fsync")).isEqualTo("off");

        assertThat(durability.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
