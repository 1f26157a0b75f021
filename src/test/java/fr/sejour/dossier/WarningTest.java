package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.filing.Eligibility;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WarningTest {

    private static final LocalDate BIRTH = LocalDate.of(2008, 5, 17);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 16);

    @Test
    void theAgeLimitIsWarnedOfFromSixtyDaysBeforeTheEveOfThe19thBirthday() {
        assertThat(Warning.on(BIRTH, null, null, LAST_DAY.minusDays(61))).isEmpty();
        assertThat(Warning.on(BIRTH, null, null, LAST_DAY.minusDays(60)))
                .containsExactly(new Warning.AgeLimit(LAST_DAY, false));
        assertThat(Warning.on(BIRTH, null, null, LAST_DAY)).containsExactly(new Warning.AgeLimit(LAST_DAY, false));
        assertThat(Warning.on(BIRTH, null, null, LAST_DAY.plusDays(1)))
                .containsExactly(new Warning.AgeLimit(LAST_DAY, true));
    }

    @Test
    void whoIsBornOn29FebruaryHasUntilThe28th() {
        assertThat(Warning.on(LocalDate.of(2008, 2, 29), null, null, LocalDate.of(2027, 2, 28)))
                .containsExactly(new Warning.AgeLimit(LocalDate.of(2027, 2, 28), false));
    }

    @Test
    void anEntryAfterThePlacementIsShown() {
        LocalDate placed = LocalDate.of(2022, 9, 5);

        assertThat(Warning.on(BIRTH, placed, placed, placed)).isEmpty();
        assertThat(Warning.on(BIRTH, placed, null, placed)).isEmpty();
        assertThat(Warning.on(BIRTH, placed, placed.plusDays(1), placed.plusDays(1)))
                .containsExactly(new Warning.EntryAfterPlacement(placed, placed.plusDays(1)));
    }

    @Test
    void filingIsPossibleFromTheSixteenthBirthday() {
        LocalDate sixteen = LocalDate.of(2024, 5, 17);

        assertThat(Eligibility.on(BIRTH, sixteen)).isEqualTo(new Eligibility.Eligible());
        assertThat(Eligibility.on(BIRTH, sixteen.minusDays(1))).isEqualTo(new Eligibility.TooYoung(sixteen));
    }
}
