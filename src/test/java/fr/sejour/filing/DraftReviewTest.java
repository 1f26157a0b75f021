package fr.sejour.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.DraftEntries;
import fr.sejour.dossier.PersonalEntry.Field;
import fr.sejour.dossier.Step;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.TypingFault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DraftReviewTest {

    private static final CivilStatus PERSON = CivilStatuses.bornOn(LocalDate.of(2008, 5, 17));

    @Test
    void aStepOpensWhenAllBeforeItAreValidAndOneMayAlwaysGoBack() {
        DraftReview review = review(Step.FILING, Step.DOCUMENTS);

        assertThat(Arrays.stream(Step.values()).filter(review::mayEnter))
                .containsExactly(Step.PERSONAL_INFORMATION, Step.GROUND, Step.DOCUMENTS);
    }

    @Test
    void theConfirmationOpensForNoDraft() {
        assertThat(review(Step.FILING).mayEnter(Step.FILING)).isTrue();
        assertThat(review(Step.FILING).mayEnter(Step.CONFIRMATION)).isFalse();
    }

    @Test
    void oneGoesOnAtTheFurthestStepReachedThatMayStillBeOpened() {
        assertThat(review(Step.PERSONAL_INFORMATION).resumeAt()).isEqualTo(Step.PERSONAL_INFORMATION);
        assertThat(review(Step.DOCUMENTS).resumeAt()).isEqualTo(Step.DOCUMENTS);
        assertThat(review(Step.FILING, Step.GROUND).resumeAt()).isEqualTo(Step.GROUND);
        assertThat(review(Step.FILING, Step.PERSONAL_INFORMATION, Step.DOCUMENTS)
                        .resumeAt())
                .isEqualTo(Step.PERSONAL_INFORMATION);
    }

    private static DraftReview review(Step reached, Step... wrong) {
        Draft draft = new Draft(
                new DossierId(UUID.randomUUID()),
                new ApplicantId(UUID.randomUUID()),
                PERSON.number(),
                0,
                DraftEntries.BLANK,
                reached,
                ApplicantCase.ADULT,
                Instant.EPOCH);
        List<FieldError> anything = List.of(FieldError.of(Field.PHONE, TypingFault.MISSING));
        Map<Step, List<FieldError>> errors =
                Arrays.stream(wrong).collect(Collectors.toMap(step -> step, step -> anything));
        return new DraftReview(
                draft, PERSON, ApplicantCase.ADULT, Map.of(), errors, List.of(), LocalDate.of(2026, 5, 17));
    }
}
