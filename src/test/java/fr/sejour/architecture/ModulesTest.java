package fr.sejour.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.sejour.Sejour;
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
                .resideOutsideOfPackages("..ui..", "fr.sejour.shell..", "fr.sejour.shared")
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
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "sejour.db..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
