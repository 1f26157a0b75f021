package fr.sejour.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each application context of the tests a database of its own, on one real PostgreSQL that all share, and a data
 * folder of its own below {@code target}.
 */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fresh database",
                        Map.of(
                                "spring.datasource.url", create(name),
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "postgres",
                                "spring.datasource.hikari.maximum-pool-size", "12",
                                "sejour.data",
                                        Path.of("target", "test-data", name).toString(),
                                "sejour.durable-database", String.valueOf(Server.DURABLE),
                                "db-scheduler.polling-interval", "200ms",
                                // Tests move the clock by hours: no job that runs meanwhile is dead.
                                "db-scheduler.heartbeat-interval", "1h")));
    }

    /** Makes an empty database on the shared server and returns its JDBC address. */
    public static String create(String name) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " LOCALE_PROVIDER icu ICU_LOCALE 'fr-FR' TEMPLATE template0");
            return Server.RUNNING.getJdbcUrl("postgres", name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Started once for the whole test run. Stops after the applications: the jobs of one whose database is gone wait for
     * connections before they let the process end.
     */
    private static final class Server {

        /** Benchmarks wait for the disk as the service does; tests need not. */
        static final boolean DURABLE = Boolean.getBoolean("sejour.durable");

        static final EmbeddedPostgres RUNNING = start();

        static {
            SpringApplication.getShutdownHandlers().add(Server::stop);
        }

        private static void stop() {
            try {
                RUNNING.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                Path work = Files.createDirectories(
                        Path.of("target", "test-postgres").toAbsolutePath());
                String durable = DURABLE ? "on" : "off";
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(work.toFile())
                        .setDataDirectory(Files.createTempDirectory(work, "data"))
                        .setServerConfig("fsync", durable)
                        .setServerConfig("synchronous_commit", durable)
                        .setServerConfig("full_page_writes", durable)
                        .setRegisterShutdownHook(false)
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
