package fr.sejour.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Documents;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.EphotoNumber;
import fr.sejour.shared.entry.CheckedEntry;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.TypingFault;
import fr.sejour.testing.RequiredFiles;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentsCheckTest {

    private static final DocumentsEntry EPHOTO = new DocumentsEntry("ab12 cd34 ef56 gh78 ij90 kl");
    private static final AttachedFile FILE =
            new AttachedFile(UUID.randomUUID(), "scan.pdf", "00".repeat(32), 1000, "application/pdf");

    @Test
    void everyDocumentOfTheCaseHasOneToThreeFiles() {
        for (ApplicantCase applicantCase : ApplicantCase.values()) {
            Map<DocumentType, List<AttachedFile>> files = complete(applicantCase);
            files.put(DocumentType.IDENTITY, List.of(FILE, FILE, FILE));

            assertThat(DocumentsCheck.check(EPHOTO, files, applicantCase))
                    .isEqualTo(
                            new CheckedEntry.Valid<>(new Documents(new EphotoNumber("AB12CD34EF56GH78IJ90KL"), files)));
        }
    }

    @Test
    void aMissingDocumentAndAFourthFileAreTold() {
        Map<DocumentType, List<AttachedFile>> files = complete(ApplicantCase.MINOR);
        files.put(DocumentType.NATIONALITY, List.of());
        files.remove(DocumentType.REPRESENTATIVE_AGREEMENT);
        files.put(DocumentType.INTEGRATION, Collections.nCopies(4, FILE));

        assertThat(DocumentsCheck.check(EPHOTO, files, ApplicantCase.MINOR).errorsOrNone())
                .containsExactly(
                        FieldError.of(DocumentsEntry.path(DocumentType.NATIONALITY), TypingFault.MISSING),
                        FieldError.of(DocumentsEntry.path(DocumentType.REPRESENTATIVE_AGREEMENT), TypingFault.MISSING),
                        FieldError.of(DocumentsEntry.path(DocumentType.INTEGRATION), FilingFault.TOO_MANY_FILES, 3));
    }

    @Test
    void whatAnotherCaseAskedForIsLeftOut() {
        Map<DocumentType, List<AttachedFile>> files = complete(ApplicantCase.MINOR);

        CheckedEntry<Documents> checked = DocumentsCheck.check(EPHOTO, files, ApplicantCase.ADULT);

        assertThat(((CheckedEntry.Valid<Documents>) checked).value().files())
                .containsOnlyKeys(RequiredFiles.of(ApplicantCase.ADULT));
    }

    @Test
    void anEphotoNumberIsAskedForAndCounted() {
        Map<DocumentType, List<AttachedFile>> files = complete(ApplicantCase.ADULT);
        FieldPath ephoto = DocumentsEntry.path(DocumentType.EPHOTO);

        assertThat(DocumentsCheck.check(DocumentsEntry.BLANK, files, ApplicantCase.ADULT)
                        .errorsOrNone())
                .containsExactly(FieldError.of(ephoto, TypingFault.MISSING));
        assertThat(DocumentsCheck.check(new DocumentsEntry("1234 5678"), files, ApplicantCase.ADULT)
                        .errorsOrNone())
                .containsExactly(FieldError.of(ephoto, FilingFault.EPHOTO_SHAPE, 8));
    }

    private static Map<DocumentType, List<AttachedFile>> complete(ApplicantCase applicantCase) {
        Map<DocumentType, List<AttachedFile>> files = new EnumMap<>(DocumentType.class);
        RequiredFiles.of(applicantCase).forEach(type -> files.put(type, List.of(FILE)));
        return files;
    }
}
