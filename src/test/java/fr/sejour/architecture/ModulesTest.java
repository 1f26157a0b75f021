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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Who may use whom. */
class ModulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.sejour");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules modules = ApplicationModules.of(Sejour.class);

        modules.verify();

        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("shared", "database");
    }

    @Test
    void onlyScreensKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "fr.sejour.desk..", "fr.sejour.shell..", "fr.sejour.shared")
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
