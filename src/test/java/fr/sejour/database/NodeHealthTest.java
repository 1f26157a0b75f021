package fr.sejour.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.sejour.testing.ServedTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** What a balancer and an operator are told while the database answers, and while it does not. */
@ServedTest
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=500")
class NodeHealthTest {

    private static final String READINESS = "/actuator/health/readiness";
    private static final String DATABASE = "/actuator/health/database";
    private static final int UP = 200;
    private static final int DOWN = 503;

    @LocalServerPort
    int port;

    @Value("${spring.datasource.url}")
    String url;

    @Autowired
    DSLContext database;

    @Autowired
    DurabilityHealthIndicator durability;

    @Autowired
    HealthEndpointGroups groups;

    @Autowired
    ApplicationContext service;

    private final HttpClient visitor = HttpClient.newHttpClient();
    private String name;
    private DSLContext elsewhere;

    @BeforeEach
    void connect() {
        name = String.valueOf(database.fetchValue("SELECT current_database()"));
        elsewhere = DSL.using(url.replace("/" + name, "/postgres"), "postgres", "postgres");
    }

    @AfterEach
    void theDatabaseComesBack() {
        elsewhere.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS true");
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(database.fetchValue("SELECT 1")).isEqualTo(1));
    }

    @Test
    void aNodeIsReadyByItself() throws Exception {
        theDatabaseGoes();

        assertThat(status(READINESS)).isEqualTo(UP);
        assertThat(status(DATABASE)).isEqualTo(DOWN);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsDownRatherThanAnError() {
        theDatabaseGoes();

        assertThat(durability.health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aNodeThatIsDrainedOrFullIsNotReady() throws Exception {
        assertThat(Objects.requireNonNull(groups.get("readiness")).isMember("diskSpace"))
                .isTrue();
        AvailabilityChangeEvent.publish(service, ReadinessState.REFUSING_TRAFFIC);
        try {
            assertThat(status(READINESS)).isEqualTo(DOWN);
        } finally {
            AvailabilityChangeEvent.publish(service, ReadinessState.ACCEPTING_TRAFFIC);
        }
        assertThat(status(READINESS)).isEqualTo(UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/connexion", "/accessibilite", "/mentions-legales", "/aide"})
    void pagesThatNeedNoDatabaseGoOn(String page) throws Exception {
        theDatabaseGoes();

        assertThat(status(page)).isEqualTo(UP);
    }

    private int status(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return visitor.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private void theDatabaseGoes() {
        elsewhere.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        elsewhere.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    }
}
