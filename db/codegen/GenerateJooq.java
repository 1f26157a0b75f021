import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ classes of the schema that the migrations make: starts an embedded PostgreSQL, migrates it, reads it
 * back. Does nothing while neither the migrations nor jOOQ nor this file have changed since the last time.
 *
 * <p>Arguments: the folder of migrations, the folder to write to.
 */
public class GenerateJooq {

    /**
     * The columns that hold a value of a type of ours. The database keeps the text, identifier or number it kept before: a
     * converter in the generated class makes the type of it and back.
     */
    private static final List<ForcedType> TYPES = List.of(
            value("fr.sejour.shared.DossierId", "value", "dossier.id", "*.dossier"),
            value("fr.sejour.shared.ApplicantId", "value", "applicant.id", "*.applicant"),
            value(
                    "fr.sejour.shared.AgentId",
                    "value",
                    "agent.id",
                    "account_link.agent_id",
                    "complement_request.asked_by",
                    "decision.decided_by",
                    "extension_attestation.issued_by",
                    "instruction.holder",
                    "instruction.last_actor",
                    "internal_note.written_by",
                    "judgement.judged_by",
                    "paper_withdrawal.agent",
                    "presence.agent",
                    "template_draft.author",
                    "template_publication.author",
                    "template_version.author"),
            value(
                    "fr.sejour.complement.ComplementId",
                    "value",
                    "complement_request.id",
                    "complement_item.request",
                    "notification.complement"),
            value(
                    "fr.sejour.notification.NotificationId",
                    "value",
                    "notification.id",
                    "notification_reminder.notification"),
            value("fr.sejour.document.FileId", "value", "supporting_document.id"),
            value("fr.sejour.document.Sha256", "hex", "supporting_document.sha256"),
            value("fr.sejour.shared.DossierNumber", "digits", "dossier.number", "instruction.number"),
            value("fr.sejour.shared.ForeignerNumber", "digits", "foreigner.number", "*.foreigner_number"),
            value("fr.sejour.shared.PhoneNumber", "e164", "applicant.phone"),
            value(
                    "fr.sejour.workshop.TemplateFile",
                    "name",
                    "template_draft.file",
                    "template_publication.file",
                    "template_version.file"),
            constant(
                    "fr.sejour.dossier.DossierState",
                    "dossier.state",
                    "dossier_event.state",
                    "instruction.state",
                    "instruction_count.state"),
            constant("fr.sejour.instruction.Decision.Kind", "decision.kind", "decision_count.kind"),
            constant("fr.sejour.dossier.Step", "dossier.reached_step"),
            constant("fr.sejour.dossier.ApplicantCase", "dossier.seen_case", "instruction.applicant_case"),
            constant("fr.sejour.notification.DraftNotice", "draft_notice.kind"),
            constant(
                    "fr.sejour.dossier.DocumentType",
                    "complement_item.type",
                    "judgement.type",
                    "supporting_document.type"),
            constant("fr.sejour.complement.ComplementAnswer.Choice", "complement_item.answer"),
            constant("fr.sejour.document.ScanState", "supporting_document.scan"),
            constant("fr.sejour.document.OpeningState", "supporting_document.opening"),
            constant("fr.sejour.document.FileRefusal.Reason", "supporting_document.fault"),
            constant("fr.sejour.instruction.Act", "instruction.last_act"),
            constant("fr.sejour.notification.NotificationKind", "notification.kind"),
            constant("fr.sejour.notification.Reminder", "notification_reminder.kind"),
            constant("fr.sejour.notification.MailKind", "outgoing_mail.kind"),
            constant("fr.sejour.paper.PaperKind", "issued_paper.kind"),
            constant("fr.sejour.account.LinkPurpose", "account_link.purpose"),
            constant("fr.sejour.shared.Role", "agent.role"),
            constant("fr.sejour.registry.Sex", "foreigner.sex"),
            constant("fr.sejour.audit.BrokenLine.Reason", "journal_check.reason"),
            type(
                    "java.util.Locale",
                    "java.util.Locale::forLanguageTag",
                    "java.util.Locale::toLanguageTag",
                    "*.language"),
            // Small numbers are whole numbers in the program.
            type(
                    "java.lang.Integer",
                    "java.lang.Short::intValue",
                    "java.lang.Integer::shortValue",
                    "*.round",
                    "supporting_document.pages",
                    "supporting_document.position"),
            new ForcedType()
                    .withName("INSTANT")
                    .withIgnoreUnused(true)
                    .withIncludeTypes("(?i:timestamp.*with time zone|timestamptz)"));

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
                                .withForcedTypes(TYPES))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withRoutines(false)
                                .withJavadoc(false)
                                .withComments(false)
                                .withGeneratedSerialVersionUID(org.jooq.meta.jaxb.GeneratedSerialVersionUID.OFF))
                        .withTarget(new Target().withPackageName("sejour.db").withDirectory(output.toString())));
    }

    /** A record with one component, which the column holds. */
    private static ForcedType value(String type, String component, String... columns) {
        return type(type, type + "::new", type + "::" + component, columns);
    }

    /** An enum whose names the column holds; another name than theirs is an error when the row is read. */
    private static ForcedType constant(String type, String... columns) {
        return type(type, type + "::valueOf", type + "::name", columns);
    }

    /** @param columns each as {@code table.column}; a star stands for every table that has the column */
    private static ForcedType type(String type, String from, String to, String... columns) {
        return new ForcedType()
                .withUserType(type)
                .withLambdaConverter(new LambdaConverter().withFrom(from).withTo(to))
                .withIncludeExpression(Stream.of(columns)
                        .map(column -> "public\\." + column.replace(".", "\\.").replace("*", "\\w+"))
                        .collect(Collectors.joining("|")));
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
