import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ classes of the schema that the migrations make: starts an embedded PostgreSQL, migrates it, reads it
 * back. Does nothing while neither the migrations nor jOOQ nor this file have changed since the last time.
 *
 * <p>Arguments: the folder of migrations, the folder to write to.
 */
public class GenerateJooq {

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Path stamp = output.resolveSibling("jooq.stamp");
        String current = fingerprint(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(current)) {
            return;
        }
        Path work =
                Files.createDirectories(output.resolveSibling("jooq-postgres").toAbsolutePath());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(work.toFile())
                .start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(postgres.getJdbcUrl("postgres", "postgres"), output));
        }
        Files.writeString(stamp, current);
    }

    private static Configuration configuration(String url, Path output) {
        return new Configuration()
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres").withPassword("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history|scheduled_tasks")
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIgnoreUnused(true)
                                        .withIncludeTypes("(?i:timestamp.*with time zone|timestamptz)")))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withRoutines(false)
                                .withJavadoc(false)
                                .withComments(false)
                                .withGeneratedSerialVersionUID(org.jooq.meta.jaxb.GeneratedSerialVersionUID.OFF))
                        .withTarget(new Target().withPackageName("sejour.db").withDirectory(output.toString())));
    }

    private static String fingerprint(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(org.jooq.Constants.FULL_VERSION.getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(migrations.resolveSibling("codegen").resolve("GenerateJooq.java")));
        try (var files = Files.list(migrations)) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
