package fr.sejour.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DocumentType;
import fr.sejour.printing.PdfFile;
import fr.sejour.shared.Texts;
import fr.sejour.testing.ServiceTest;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The printed list of documents of each case. */
@ServiceTest
class DocumentListsTest {

    @Autowired
    private DocumentLists lists;

    @Autowired
    private Texts texts;

    @ParameterizedTest
    @EnumSource
    void namesEveryDocumentOfTheCaseAndNoOther(ApplicantCase applicantCase) {
        PaperFile file = lists.of(applicantCase, Locale.FRENCH);

        PdfFile list = PdfFile.keep("document-list-" + applicantCase, file.content());
        assertThat(file.name()).isEqualTo("liste-des-pieces-justificatives.pdf");
        assertThat(Arrays.stream(DocumentType.values())
                        .filter(type -> list.flowingText().contains(french(type.titleKey()))))
                .containsExactlyElementsOf(DocumentType.requiredFor(applicantCase));
        assertThat(DocumentType.requiredFor(applicantCase))
                .allSatisfy(type -> assertThat(list.flowingText()).contains(french(type.acceptedKey())));
        assertThat(list.flowingText())
                .contains(french("report.list.case." + applicantCase.name()))
                .contains("Informations personnelles", "Domiciliation", "Motif de séjour")
                .contains(".jpg .pdf .png .tiff .bmp", "10 Mo au plus", "3 fichiers au plus", "traducteur agréé");
        assertThat(list.faults()).isEmpty();
    }

    @Test
    void isPrintedOnceForAll() {
        assertThat(lists.of(ApplicantCase.ADULT, Locale.FRENCH).content())
                .isSameAs(lists.of(ApplicantCase.ADULT, Locale.FRENCH).content());
    }

    /** In one line, as the text of the file is compared. */
    private String french(String key) {
        return texts.get(Locale.FRENCH, key).replaceAll("\\s+", " ");
    }
}
