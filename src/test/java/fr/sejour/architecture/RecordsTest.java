package fr.sejour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is passed by place stays short enough that nobody swaps two of its parts. */
class RecordsTest {

    private static final int MOST = 8;

    /** The longer ones, each with the reason why it is not grouped. */
    private static final Map<String, String> LONGER = Map.of(
            "fr.sejour.dossier.DossierData$Request",
            "the keys of the file of one's own data, which its reader finds side by side",
            "fr.sejour.dossier.GroundEntry",
            "kept as JSON in dossier.ground_entry, and each component is one field of the form",
            "fr.sejour.registry.CivilStatus",
            "kept as JSON in dossier.snapshot, and as the registry has it");

    @Test
    void aRecordHasEightComponentsAtMost() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.sejour").stream()
                                .filter(JavaClass::isRecord)
                                .filter(type -> type.reflect().getRecordComponents().length > MOST)
                                .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(LONGER.keySet());
    }
}
