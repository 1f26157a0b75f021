package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeTest {

    @Test
    void changesOnTheBirthday() {
        LocalDate birth = LocalDate.of(2008, 5, 17);
        assertThat(Age.on(birth, LocalDate.of(2024, 5, 16))).isEqualTo(15);
        assertThat(Age.on(birth, LocalDate.of(2024, 5, 17))).isEqualTo(16);
        assertThat(Age.on(birth, birth)).isZero();
        assertThat(Age.on(birth, birth.minusDays(1))).isNegative();
    }

    @Test
    void whoIsBornOn29FebruaryIsAYearOlderOnTheFirstOfMarchOfACommonYear() {
        LocalDate birth = LocalDate.of(2008, 2, 29);
        assertThat(Age.on(birth, LocalDate.of(2026, 2, 28))).isEqualTo(17);
        assertThat(Age.on(birth, LocalDate.of(2026, 3, 1))).isEqualTo(18);
        assertThat(Age.birthday(birth, 18)).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void whoIsBornOn29FebruaryIsAYearOlderThatDayInALeapYear() {
        LocalDate birth = LocalDate.of(2008, 2, 29);
        assertThat(Age.on(birth, LocalDate.of(2024, 2, 28))).isEqualTo(15);
        assertThat(Age.on(birth, LocalDate.of(2024, 2, 29))).isEqualTo(16);
    }

    @Test
    void growsByOneOnEachBirthdayAndOnNoOtherDayWhateverTheDayOfBirth() {
        for (LocalDate birth = LocalDate.of(2007, 1, 1); birth.getYear() < 2009; birth = birth.plusDays(1)) {
            for (int years = 0; years <= 20; years++) {
                LocalDate birthday = Age.birthday(birth, years);
                assertThat(Age.on(birth, birthday)).isEqualTo(years);
                assertThat(Age.on(birth, birthday.minusDays(1))).isEqualTo(years - 1);
            }
        }
    }
}
