package fr.sejour.architecture;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Named;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import sejour.db.DefaultSchema;
import sejour.db.Tables;

/**
 * A table belongs to one module: nobody else names it. Who needs of it what its owner knows asks a service of the owner, or puts
 * a field or a condition that the owner makes ({@code DossierRows}, {@code DocumentRows}, {@code ComplementRows},
 * {@code AgentNames}) into a query of their own, so that a screen stays one query.
 */
class TablesTest {

    private static final Map<String, Set<String>> TABLES_BY_MODULE = Map.of(
            "account",
                    Set.of(
                            "account_link",
                            "account_link_token",
                            "account_request",
                            "agent",
                            "applicant",
                            "franceconnect_link",
                            "known_device",
                            "sign_in_attempt"),
            "audit", Set.of("journal_chain", "journal_check", "journal_entry"),
            "complement", Set.of("complement_item", "complement_request"),
            "document", Set.of("received_day", "supporting_document"),
            "dossier", Set.of("dossier", "dossier_event"),
            "instruction",
                    Set.of(
                            "decision",
                            "decision_count",
                            "extension_attestation",
                            "instruction",
                            "instruction_count",
                            "instruction_name",
                            "internal_note",
                            "judgement",
                            "name_word",
                            "presence"),
            "notification",
                    Set.of(
                            "development_mail",
                            "development_mail_attachment",
                            "draft_notice",
                            "notification",
                            "notification_reminder",
                            "outgoing_mail"),
            "paper", Set.of("issued_paper", "paper_withdrawal", "template_source"),
            "registry", Set.of("foreigner", "foreigner_permit"),
            "workshop", Set.of("template_draft", "template_publication", "template_version"));

    /** A use of somebody else's tables, by a class or by a whole module. */
    private record Permission(String user, Set<String> tables, String reason) {}

    private static final List<Permission> EXCEPTIONS = List.of(
            new Permission(
                    "filing.DraftStore", Set.of("dossier"), "A draft is the row that is filed, and filing writes it"),
            new Permission(
                    "filing.DraftVisits",
                    Set.of("dossier"),
                    "The visits of a draft stand in its row, and nobody but filing reads them"),
            new Permission(
                    "audit.JournalSearch",
                    Set.of("agent", "dossier"),
                    "A page of the journal with names and numbers is one query, and account stands on audit, not audit on it"),
            new Permission(
                    "audit.VerifyJournal",
                    Set.of("dossier"),
                    "The command names the dossier of a broken line, and starts nothing but the connection"),
            new Permission(
                    "workshop.TemplateStore",
                    Set.of("issued_paper", "template_source"),
                    "The history of a template counts its papers in one query, and paper stands on workshop"),
            new Permission(
                    "demo",
                    Set.of(
                            "agent",
                            "applicant",
                            "complement_item",
                            "complement_request",
                            "decision",
                            "dossier",
                            "dossier_event",
                            "foreigner",
                            "instruction",
                            "instruction_count",
                            "instruction_name",
                            "internal_note",
                            "judgement",
                            "name_word",
                            "notification",
                            "supporting_document"),
                    "Development only: copies a million made-up dossiers past all services, in a few minutes"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.sejour");

    /** In the text of a statement. */
    private static final Pattern NAMED_IN_SQL = Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE|COPY|TABLE) +([a-z_]+)");

    private static final Map<String, String> OWNERS = TABLES_BY_MODULE.entrySet().stream()
            .flatMap(module -> module.getValue().stream().map(table -> Map.entry(table, module.getKey())))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Names of tables by the names of their constants, classes and records. */
    private static final Map<String, String> NAMES = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .flatMap(TablesTest::generated)
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Stream<Map.Entry<String, String>> generated(Table<?> table) {
        return Stream.of(
                Map.entry(table.getClass().getName(), table.getName()),
                Map.entry(table.getRecordType().getName(), table.getName()),
                Map.entry(table.getName().toUpperCase(Locale.ROOT), table.getName()));
    }

    @Test
    void eachTableHasItsModule() {
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables().stream().map(Named::getName))
                .containsExactlyInAnyOrderElementsOf(OWNERS.keySet());
    }

    @Test
    void noModuleUsesTheTablesOfAnother() {
        assertThat(foreignUses().stream().filter(use -> EXCEPTIONS.stream().noneMatch(use::isAllowedBy)))
                .isEmpty();
    }

    /** An exception that nobody needs any more would let the next use pass. */
    @Test
    void eachExceptionIsNeeded() {
        Set<Use> uses = foreignUses();

        assertThat(EXCEPTIONS)
                .hasSizeLessThan(10)
                .allSatisfy(exception -> assertThat(uses.stream()
                                .filter(use -> use.isAllowedBy(exception))
                                .map(Use::table))
                        .as(exception.reason())
                        .containsAll(exception.tables()));
    }

    @Test
    void noStatementInTextNamesATableOfAnotherModule() throws IOException {
        Path root = Path.of("src/main/java/fr/sejour");
        List<String> found = new ArrayList<>();
        try (var files = Files.walk(root)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                String module = root.relativize(file).getName(0).toString();
                NAMED_IN_SQL
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(table -> OWNERS.containsKey(table) && !module.equals(OWNERS.get(table)))
                        .map(table -> file.getFileName() + " names " + table)
                        .forEach(found::add);
            }
        }

        assertThat(found).isEmpty();
    }

    /** A class, as {@code module.Name}, and a table that is not its module's. */
    private record Use(String user, String table) implements Comparable<Use> {

        boolean isAllowedBy(Permission exception) {
            return (user.equals(exception.user()) || user.startsWith(exception.user() + "."))
                    && exception.tables().contains(table);
        }

        @Override
        public int compareTo(Use other) {
            return toString().compareTo(other.toString());
        }
    }

    private static Set<Use> foreignUses() {
        Set<Use> uses = new TreeSet<>();
        for (JavaClass user : CLASSES) {
            String name = outermost(user).getName().substring("fr.sejour.".length());
            String module = name.substring(0, Math.max(0, name.indexOf('.')));
            for (String table : tablesOf(user)) {
                if (!module.equals(OWNERS.get(table))) {
                    uses.add(new Use(name, table));
                }
            }
        }
        return uses;
    }

    /** By the constants that a class reads, and the generated classes it knows. */
    private static Set<String> tablesOf(JavaClass user) {
        Stream<String> constants = user.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(Tables.class))
                .map(access -> access.getTarget().getName());
        Stream<String> classes = user.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .map(used -> outermost(used).getName());
        return Stream.concat(constants, classes)
                .filter(NAMES::containsKey)
                .map(NAMES::get)
                .collect(toSet());
    }

    private static JavaClass outermost(JavaClass nested) {
        return nested.getEnclosingClass().map(TablesTest::outermost).orElse(nested);
    }
}
