package fr.sejour.database;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The command {@code --migrate-only}: migrates the schema, gives the service's role its rights and ends, so that no node needs
 * the password of the schema's owner.
 */
public final class MigrateOnly {

    private static final String OPTION = "--migrate-only";

    private MigrateOnly() {}

    /** Whether the command line asks for this. */
    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(OPTION);
    }

    /**
     * Migrates and prints which version the schema has then.
     *
     * @return exit code of the process
     */
    public static int run(PrintStream out, String... arguments) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Connection.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("logging.level.root", "warn"))
                .run(arguments)) {
            out.println("The schema is at version "
                    + context.getBean(Flyway.class).info().getInfoResult().schemaVersion + ".");
            return 0;
        }
    }

    /** What migrating needs of the service: it does not connect as the service's role. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import({EmbeddedDatabaseConfiguration.class, ServiceRoleRights.class})
    static class Connection {}
}
