package fr.sejour.filing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.Age;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.GroundEntry;
import fr.sejour.dossier.PersonalEntry.Field;
import fr.sejour.dossier.Step;
import fr.sejour.dossier.SwornStatement;
import fr.sejour.dossier.Warning;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.TypingFault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A birthday between two visits, or between the last step and the filing. */
class FilingAndAgeTest extends FilingSetting {

    @Test
    void whoTurnsEighteenBetweenTwoVisitsIsToldAndGetsTheBoxesAndDocumentsOfAnAdult() {
        Ready ready = complete.of(CivilStatuses.bornOn(clock.today().plusDays(1).minusYears(18)), false);
        untickAdultsBox(ready);
        DraftReview before = reviews.of(ready.applicant(), ready.dossier());
        assertThat(before.applicantCase()).isEqualTo(ApplicantCase.MINOR);
        assertThat(before.caseChanged()).isFalse();
        assertThat(before.mayEnter(Step.FILING)).isTrue();

        clock.set(clock.today()
                .plusDays(1)
                .atTime(LocalTime.of(0, 1))
                .atZone(clock.getZone())
                .toInstant());

        DraftReview after = reviews.of(ready.applicant(), ready.dossier());
        assertThat(after.applicantCase()).isEqualTo(ApplicantCase.ADULT);
        assertThat(after.caseChanged()).isTrue();
        assertThat(after.errors())
                .containsOnly(Map.entry(
                        Step.GROUND,
                        List.of(FieldError.of(
                                FieldPath.of(GroundEntry.Field.STATEMENT, SwornStatement.NO_POLYGAMY),
                                TypingFault.MISSING))));
        assertThat(after.mayEnter(Step.DOCUMENTS)).isFalse();
        assertThat(filing.file(ready.applicant(), ready.dossier(), ready.version() + 1))
                .isInstanceOf(FilingResult.Incomplete.class);

        drafts.acknowledgeCase(ready.applicant(), ready.dossier(), after.applicantCase());
        assertThat(reviews.of(ready.applicant(), ready.dossier()).caseChanged()).isFalse();
    }

    @Test
    void atFifteenAndTheEveOfTheBirthdayNothingIsFiledAndOnTheBirthdayItIs() {
        CivilStatus person = CivilStatuses.bornOn(clock.today().plusDays(1).minusYears(16));
        Ready ready = complete.of(person, false);

        assertThat(filing.file(ready.applicant(), ready.dossier(), ready.version()))
                .isEqualTo(new FilingResult.Incomplete(Map.of(
                        Step.PERSONAL_INFORMATION,
                        List.of(FieldError.of(
                                Field.BIRTH_DATE,
                                FilingFault.TOO_YOUNG,
                                clock.today().plusDays(1))))));

        clock.advance(Duration.ofDays(1));
        assertThat(filing.file(ready.applicant(), ready.dossier(), ready.version()))
                .isInstanceOf(FilingResult.Filed.class);
    }

    @Test
    void whoIsLateCanFileAndTheMarkIsKept() {
        LocalDate birth = clock.today().minusYears(19).minusDays(1);
        Ready ready = complete.of(CivilStatuses.bornOn(birth), false);

        filing.file(ready.applicant(), ready.dossier(), ready.version());

        assertThat(dossiers.filed(ready.applicant(), ready.dossier()).snapshot().warnings())
                .containsExactly(new Warning.AgeLimit(Age.birthday(birth, 19).minusDays(1), true));
    }

    private void untickAdultsBox(Ready ready) {
        Draft draft = drafts.load(ready.applicant(), ready.dossier());
        GroundEntry ground = draft.ground();
        drafts.saveGround(
                ready.applicant(),
                ready.dossier(),
                draft.version(),
                new GroundBuilder(ground.placementDate(), ground.entryDate())
                        .ticked(SwornStatement.requiredFor(ApplicantCase.MINOR).toArray(SwornStatement[]::new))
                        .build());
    }
}
