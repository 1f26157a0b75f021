package fr.sejour.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What those who start the service read when there is no database that it can work on. */
class DatabaseAtStartTest {

    private static final String UNNAMED =
            "No database is named: set spring.datasource.url, .username and .password to those"
                    + " of a PostgreSQL 18 (only ./run, for development, brings its own).";

    @TempDir
    Path data;

    @Test
    void outsideOfDevelopmentADatabaseMustBeNamed() {
        service().run(context -> assertThat(told(context.getStartupFailure())).isEqualTo(UNNAMED));

        assertThat(data).isEmptyDirectory();
    }

    @Test
    void theDeployedJarHoldsNoDatabaseForDevelopmentEither() {
        development()
                .withClassLoader(new FilteredClassLoader("io.zonky"))
                .run(context -> assertThat(told(context.getStartupFailure())).isEqualTo(UNNAMED));
    }

    @Test
    void besideADatabaseThatIsNamedNothingStarts() {
        new ApplicationContextRunner()
                .withUserConfiguration(WholePackage.class)
                .withPropertyValues(
                        "spring.profiles.active=development",
                        "sejour.data=" + data,
                        "spring.datasource.url=jdbc:postgresql://localhost/elsewhere")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(EmbeddedDatabase.class)
                        .doesNotHaveBean(JdbcConnectionDetails.class));

        assertThat(data).isEmptyDirectory();
    }

    @Test
    void dataOfOtherMigrationsIsToBeRemoved() {
        development().run(context -> {
            JdbcClient database = JdbcClient.create(context.getBean(DataSource.class));
            assertThat(database.sql("SELECT count(*) FROM flyway_schema_history WHERE success")
                            .query(Integer.class)
                            .single())
                    .isPositive();
            database.sql("""
                            INSERT INTO flyway_schema_history
                                (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                            VALUES (100000, '100000', 'elsewhere', 'SQL', 'V100000__elsewhere.sql', 1, 'postgres', 1, true)
                            """).update();
        });

        development()
                .run(context -> assertThat(told(context.getStartupFailure()))
                        .isEqualTo("The data in " + data + " was made by other migrations than this version's:"
                                + " remove it with rm -r \"" + data + "\" and start again."));
    }

    private ApplicationContextRunner development() {
        return service().withPropertyValues("spring.profiles.active=development");
    }

    private ApplicationContextRunner service() {
        return new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
                .withPropertyValues("sejour.data=" + data, "spring.flyway.locations=classpath:db/migration");
    }

    /** Finds configurations as the service does. */
    @ComponentScan(
            basePackageClasses = EmbeddedDatabaseConfiguration.class,
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(Configuration.class))
    static class WholePackage {}

    private static @Nullable String told(@Nullable Throwable failure) {
        return Objects.requireNonNull(new DatabaseFailureAnalyzer().analyze(Objects.requireNonNull(failure)))
                .getDescription();
    }
}
