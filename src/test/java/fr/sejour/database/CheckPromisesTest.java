package fr.sejour.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.testing.FreshDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code ./run --check-promises} says. */
class CheckPromisesTest {

    private static final String GAP = "versions of a template are numbered from 0, without a gap";

    private final String url =
            FreshDatabase.create("promises_" + UUID.randomUUID().toString().replace("-", ""));
    private final DSLContext database = DSL.using(url, "postgres", "postgres");

    @BeforeEach
    void migrate() {
        Flyway.configure().dataSource(url, "postgres", "postgres").load().migrate();
    }

    @Test
    void allAreKeptInANewDatabase() {
        assertThat(command()).isEqualTo("0 All " + Promises.queries().size() + " promises are kept.\n");
    }

    @Test
    void aBrokenOneIsNamedWithItsFirstRows() {
        for (int number = 1; number <= 6; number++) {
            database.execute("INSERT INTO template_version (file, number, sha256, content, note, made_at)"
                    + " VALUES ('gap" + number + ".jrxml', 2, encode(sha256('x'), 'hex'), 'x', '', now())");
        }

        assertThat(command())
                .startsWith("1 Broken: " + GAP + "\n  {file=gap1.jrxml, number=2}\n")
                .contains("gap5.jrxml")
                .doesNotContain("gap6.jrxml")
                .endsWith("  and more\n1 of " + Promises.queries().size() + " promises are broken.\n");
    }

    @Test
    void theCommandLineAsksForIt() {
        assertThat(CheckPromises.isAskedFor("--server.port=9090", "--check-promises"))
                .isTrue();
        assertThat(CheckPromises.isAskedFor("--server.port=9090")).isFalse();
    }

    private String command() {
        var out = new ByteArrayOutputStream();
        int code = CheckPromises.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                "--check-promises",
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
        return code + " " + out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
