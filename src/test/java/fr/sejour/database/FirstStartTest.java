package fr.sejour.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.testing.FreshDatabase;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.TestClockConfiguration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** The steps of README's « First start and each new version », in their order, and the service that starts after them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FirstStartTest.Steps.class)
@Import(TestClockConfiguration.class)
class FirstStartTest {

    /** Takes the place of README's « sejour », in the names of the database and the roles, which a server has once. */
    private static final String NAME = "first_" + UUID.randomUUID().toString().replace("-", "");

    private static final String OWNER = NAME + "_owner";
    private static final String SERVICE = NAME + "_service";
    private static final int OK = 200;

    @LocalServerPort
    int port;

    @Autowired
    private DSLContext database;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filing filing;

    @Autowired
    private Clock clock;

    /** A superuser's statements, then the owner's command; the nodes know nothing of the owner. */
    static class Steps implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        private static String url = "";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            new FreshDatabase().initialize(context);
            if (url.isEmpty()) {
                String server = Objects.requireNonNull(context.getEnvironment().getProperty("spring.datasource.url"));
                DSLContext superuser = DSL.using(server, "postgres", "postgres");
                Arrays.stream(statementsOfReadme().split(";\\s*")).forEach(superuser::execute);
                // Without the user that the address names before all others.
                url = server.replaceFirst("/[^/]*$", "/" + NAME);
                assertThat(migrate(SERVICE, "--spring.flyway.user=" + OWNER)).startsWith("0 The schema is at version ");
            }
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "as README says",
                            Map.of(
                                    "spring.datasource.url", url,
                                    "spring.datasource.username", SERVICE,
                                    "spring.datasource.password", "another secret")));
        }

        private static String statementsOfReadme() {
            try {
                String readme = Files.readString(Path.of("README.md"));
                return readme.split("```sql\n")[1].split("```")[0].strip().replace("sejour", NAME);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Test
    void theServiceTakesPeople() throws Exception {
        assertThat(status("/")).isEqualTo(OK);
        assertThat(status("/actuator/health/readiness")).isEqualTo(OK);
    }

    @Test
    void neitherRoleIsASuperuser() {
        assertThat(database.fetchValue("SELECT current_user")).isEqualTo(SERVICE);
        assertThat(database.fetchValue(
                        "SELECT count(*) FROM pg_roles WHERE rolname LIKE '" + NAME + "%' AND NOT rolsuper"))
                .isEqualTo(2L);
    }

    @Test
    void aDossierIsFiledAndEveryPromiseIsKept() {
        Ready ready = new CompleteDrafts(database, drafts, clock).adult();
        filing.file(ready.applicant(), ready.dossier(), ready.version());

        assertThat(Invariants.broken(database)).isEmpty();
    }

    @Test
    void theNextVersionFindsTheRightsOfItsNewTablesGiven() {
        DSLContext owner = DSL.using(Steps.url, OWNER, "");
        owner.execute("CREATE TABLE of_next_version (id integer)");
        try {
            assertThat(migrate(SERVICE, "--spring.flyway.user=" + OWNER)).startsWith("0 ");

            assertThat(database.execute("INSERT INTO of_next_version VALUES (1)"))
                    .isOne();
        } finally {
            owner.execute("DROP TABLE of_next_version");
        }
    }

    @Test
    void aNodeThatDoesNotKnowTheOwnerFindsNothingToMigrate() {
        assertThat(migrate(SERVICE)).startsWith("0 ");
    }

    @Test
    void aRoleThatIsNotThereIsTold() {
        Throwable refused = catchThrowable(() -> migrate("nobody_" + NAME, "--spring.flyway.user=" + OWNER));

        assertThat(Objects.requireNonNull(new DatabaseFailureAnalyzer().analyze(Objects.requireNonNull(refused)))
                        .getDescription())
                .isEqualTo("There is no role nobody_" + NAME + ", which spring.datasource.username names: a superuser"
                        + " makes it (CREATE ROLE … LOGIN PASSWORD …), as README says.");
    }

    @Test
    void theCommandLineAsksForIt() {
        assertThat(MigrateOnly.isAskedFor("--migrate-only")).isTrue();
        assertThat(MigrateOnly.isAskedFor("--server.port=9090")).isFalse();
    }

    private int status(String page) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .build();
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            return visitor.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static String migrate(String service, String... more) {
        var out = new ByteArrayOutputStream();
        String[] arguments = {
            "--migrate-only",
            "--spring.main.banner-mode=off",
            "--spring.datasource.url=" + Steps.url,
            "--spring.datasource.username=" + service
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        int code = MigrateOnly.run(new PrintStream(out, true, StandardCharsets.UTF_8), all);
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }
}
