package fr.sejour.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Without {@code spring.datasource.url}, the service brings its own PostgreSQL in development and does not start elsewhere;
 * with one, nothing embedded starts.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class EmbeddedDatabaseConfiguration {

    @Bean
    JdbcConnectionDetails embeddedDatabaseConnection(ObjectProvider<EmbeddedDatabase> embedded) {
        EmbeddedDatabase database = embedded.getIfAvailable();
        if (database == null) {
            throw new DatabaseStartException(
                    "No database is named: set spring.datasource.url, .username and .password to those of a"
                            + " PostgreSQL 18 (only ./run, for development, brings its own).",
                    null);
        }
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return EmbeddedDatabase.USER;
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.jdbcUrl();
            }
        };
    }

    /**
     * The jar that is deployed does not hold the server. This is no configuration of its own, which would be found without the
     * condition of the one around it.
     */
    @Profile("development")
    @ConditionalOnClass(EmbeddedPostgres.class)
    static class Development {

        @Bean
        EmbeddedDatabase embeddedDatabase(@Value("${sejour.data:data}") Path data) throws IOException {
            return EmbeddedDatabase.start(data);
        }

        /** A schema made by other migrations, later ones included, is not repaired: development data is made up again. */
        @Bean
        FlywayMigrationStrategy embeddedDatabaseMigration(EmbeddedDatabase database) {
            return flyway -> {
                try {
                    Flyway.configure()
                            .configuration(flyway.getConfiguration())
                            .ignoreMigrationPatterns(new String[0])
                            .load()
                            .migrate();
                } catch (FlywayValidateException otherMigrations) {
                    // Quoted: with a space in the folder's name the command would remove another one.
                    throw new DatabaseStartException(
                            "The data in " + database.home() + " was made by other migrations than this version's:"
                                    + " remove it with rm -r \"" + database.home() + "\" and start again.",
                            otherMigrations);
                }
            };
        }
    }
}
