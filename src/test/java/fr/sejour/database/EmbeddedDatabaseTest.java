package fr.sejour.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    @Test
    void keepsItsDataBetweenTwoRunsAndFlushesEveryCommit() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
            execute(first, "CREATE TABLE kept AS SELECT 'Éloïse' AS name");
            assertThat(value(first, "SHOW fsync")).isEqualTo("on");
            assertThat(value(first, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(value(first, "SHOW synchronous_commit")).isEqualTo("on");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(data)) {
            assertThat(value(second, "SELECT name FROM kept")).isEqualTo("Éloïse");
        }
    }

    @Test
    void sortsAsFrenchDoes() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(value(
                            database,
                            "SELECT string_agg(n, ' ' ORDER BY n) FROM (VALUES ('Zoé'), ('Élan'), ('Eve')) AS t(n)"))
                    .isEqualTo("Élan Eve Zoé");
        }
    }

    @Test
    void aSecondServiceOnTheSameFolderIsToldSo() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(value(database, "SELECT 1")).isEqualTo("1");

            assertThatThrownBy(() -> EmbeddedDatabase.start(data)).hasMessageContaining("in use by another");
        }
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAgain() throws Exception {
        Files.createDirectories(data.resolve("postgres-18"));
        Files.writeString(data.resolve("postgres-18").resolve("postgresql.conf"), "half");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(value(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void isClosedToOthersOnTheMachine() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(database.password()).hasSize(64);
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "")
                            .close())
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "guessed")
                            .close())
                    .hasMessageContaining("password authentication failed");
            assertThat(value(
                            database,
                            "SELECT string_agg(DISTINCT auth_method, ' ') FROM pg_hba_file_rules WHERE error IS NULL"))
                    .isEqualTo("scram-sha-256");
        }
        assertThat(permissions("postgres-18")).isEqualTo("rwx------");
        assertThat(permissions("postgres-18.password")).isEqualTo("rw-------");
    }

    @Test
    void withoutItsPasswordItSaysWhatToDo() throws Exception {
        EmbeddedDatabase.start(data).close();
        Files.delete(data.resolve("postgres-18.password"));

        assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("postgres-18.password is missing");
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name)));
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
