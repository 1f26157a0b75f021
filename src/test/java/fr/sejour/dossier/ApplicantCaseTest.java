package fr.sejour.dossier;

import static fr.sejour.dossier.ApplicantCase.ADULT;
import static fr.sejour.dossier.ApplicantCase.EMANCIPATED_MINOR;
import static fr.sejour.dossier.ApplicantCase.MINOR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.testing.RequiredFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicantCaseTest {

    private static final LocalDate BIRTH = LocalDate.of(2008, 5, 17);
    private static final LocalDate EIGHTEEN = LocalDate.of(2026, 5, 17);

    @Test
    void turnsAdultOnThe18thBirthdayAndNotOnTheEve() {
        assertThat(ApplicantCase.of(BIRTH, false, EIGHTEEN.minusDays(1))).isEqualTo(MINOR);
        assertThat(ApplicantCase.of(BIRTH, false, EIGHTEEN)).isEqualTo(ADULT);
    }

    @Test
    void emancipationCountsAt16And17Only() {
        LocalDate sixteen = LocalDate.of(2024, 5, 17);
        assertThat(ApplicantCase.of(BIRTH, true, sixteen.minusDays(1))).isEqualTo(MINOR);
        assertThat(ApplicantCase.of(BIRTH, true, sixteen)).isEqualTo(EMANCIPATED_MINOR);
        assertThat(ApplicantCase.of(BIRTH, true, EIGHTEEN.minusDays(1))).isEqualTo(EMANCIPATED_MINOR);
        assertThat(ApplicantCase.of(BIRTH, true, EIGHTEEN)).isEqualTo(ADULT);
    }

    @Test
    void theBoxOfEmancipationIsOfferedAt16And17Only() {
        assertThat(ApplicantCase.mayBeEmancipated(BIRTH, LocalDate.of(2024, 5, 16)))
                .isFalse();
        assertThat(ApplicantCase.mayBeEmancipated(BIRTH, LocalDate.of(2024, 5, 17)))
                .isTrue();
        assertThat(ApplicantCase.mayBeEmancipated(BIRTH, EIGHTEEN.minusDays(1))).isTrue();
        assertThat(ApplicantCase.mayBeEmancipated(BIRTH, EIGHTEEN)).isFalse();
    }

    @Test
    void eachCaseHasItsOwnDocumentsAndStatements() {
        List<DocumentType> minor = DocumentType.requiredFor(MINOR);
        List<DocumentType> emancipated = DocumentType.requiredFor(EMANCIPATED_MINOR);
        List<DocumentType> adult = DocumentType.requiredFor(ADULT);

        assertThat(minor).hasSize(9).contains(DocumentType.REPRESENTATIVE_AGREEMENT);
        assertThat(minor).doesNotContain(DocumentType.EMANCIPATION);
        assertThat(emancipated).hasSize(9).contains(DocumentType.EMANCIPATION);
        assertThat(emancipated).doesNotContain(DocumentType.REPRESENTATIVE_AGREEMENT);
        assertThat(adult).hasSize(8).isSubsetOf(minor).isSubsetOf(emancipated);
        assertThat(RequiredFiles.of(ADULT)).hasSize(7).doesNotContain(DocumentType.EPHOTO);

        assertThat(SwornStatement.requiredFor(MINOR))
                .containsExactly(SwornStatement.NEEDS_PERMIT_TO_WORK, SwornStatement.KNOWS_SANCTIONS);
        assertThat(SwornStatement.requiredFor(EMANCIPATED_MINOR)).containsExactly(SwornStatement.values());
        assertThat(SwornStatement.requiredFor(ADULT))
                .containsExactly(SwornStatement.NO_POLYGAMY, SwornStatement.KNOWS_SANCTIONS);
    }
}
