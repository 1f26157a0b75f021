package fr.sejour.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import fr.sejour.Sejour;
import fr.sejour.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Who may use whom. */
class ModulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.sejour");

    /** From the top floor down. */
    private static final List<String> FLOORS = List.of(
            "shell",
            "desk",
            "tracking",
            "notification",
            "paper",
            "instruction",
            "complement",
            "filing",
            "demo",
            "document",
            "dossier",
            "account",
            "workshop",
            "examiner",
            "printing",
            "audit",
            "reference",
            "registry",
            "shared",
            "database",
            "connection");

    private static final ApplicationModules MODULES = ApplicationModules.of(Sejour.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        MODULES.verify();

        assertThat(MODULES.stream().map(ModulesTest::name)).containsExactlyInAnyOrderElementsOf(FLOORS);
    }

    @Test
    void noArrowRunsUp() {
        List<String> upwards = MODULES.stream()
                .flatMap(user -> user.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .filter(used -> FLOORS.indexOf(name(used)) < FLOORS.indexOf(name(user)))
                        .map(used -> name(user) + " uses " + name(used)))
                .toList();

        assertThat(upwards).isEmpty();
    }

    /** The picture in doc/architecture.md is this text; when an arrow changes, the failed test shows the one to put there. */
    @Test
    void theArchitecturePageShowsTheArrows() throws IOException {
        String picture = FLOORS.stream()
                .map(floor -> MODULES.getModuleByName(floor).orElseThrow())
                .map(user -> "%-13s →%s".formatted(name(user), usedBy(user)))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(Path.of("doc/architecture.md"))).contains("```\n" + picture + "\n```");
    }

    /** The modules that one uses, in the order of the floors; all use « shared », which is left out. */
    private static String usedBy(ApplicationModule user) {
        Set<String> used = user.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModulesTest::name)
                .collect(Collectors.toSet());
        return FLOORS.stream()
                .filter(floor -> used.contains(floor) && !floor.equals("shared"))
                .map(floor -> " " + floor)
                .collect(Collectors.joining());
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** A package of tests that states its module or its null safety again would hide what the program states of it. */
    @Test
    void testsHideNoStatementOfAModule() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .map(file -> Path.of("src/main/java")
                                    .resolve(Path.of("src/test/java").relativize(file))))
                    .noneMatch(Files::exists);
        }
    }

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..ui..",
                        "fr.sejour.desk..",
                        "fr.sejour.demo.franceconnect",
                        "fr.sejour.shell..",
                        "fr.sejour.shared")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void screensHoldNoSql() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "fr.sejour.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "sejour.db..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theTimeComesFromTheInjectedClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(CLASSES);
    }

    /** Records cannot hide their constructors; this does. */
    @Test
    void aStateOfADossierIsOnlyComeByThroughAMove() {
        noClasses()
                .that()
                .resideOutsideOfPackage("fr.sejour.dossier")
                .should()
                .callConstructorWhere(target(owner(assignableTo(Dossier.class))))
                .check(CLASSES);
    }

    @Test
    void everyPackageStatesItsNullSafety() {
        List<String> without = CLASSES.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(folder -> !folder.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void noScreenStartsAFrontEndBuild() {
        noClasses()
                .should()
                .beAnnotatedWith("com.vaadin.flow.theme.Theme")
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .orShould()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(NpmPackage.class)
                .check(CLASSES);
    }
}
