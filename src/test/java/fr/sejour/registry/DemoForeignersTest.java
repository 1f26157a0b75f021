package fr.sejour.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoForeignersTest {

    private static final String MINOR = "9900000001";
    private static final String EMANCIPATED = "9900000002";
    private static final String ADULT = "9900000003";
    private static final String ADULT_TOMORROW = "9900000004";
    private static final String TOO_YOUNG = "9900000005";
    private static final String PLACED_LATE = "9900000006";
    private static final String NINETEEN = "9900000007";

    /** Four years hold every end of a month, and a leap year with the eve and the morrow of its 29 February. */
    @Test
    void haveTheAgeTheyAreThereForOnEveryDay() {
        LocalDate.of(2026, 11, 23)
                .datesUntil(LocalDate.of(2030, 11, 23))
                .forEach(today -> assertThat(ages(today, today))
                        .as("ages on %s", today)
                        .isEqualTo(Map.of(
                                MINOR, 16,
                                EMANCIPATED, 17,
                                ADULT, 18,
                                ADULT_TOMORROW, 17,
                                TOO_YOUNG, 15,
                                PLACED_LATE, 17,
                                NINETEEN, 19)));
    }

    /** On the eve of a 29 February there is nobody who can: 18 years before a leap year is a common one. */
    @Test
    void oneTurnsEighteenTomorrow() {
        LocalDate.of(2026, 11, 23)
                .datesUntil(LocalDate.of(2030, 11, 23))
                .filter(today -> !today.equals(LocalDate.of(2028, 2, 28)))
                .forEach(today -> assertThat(ages(today, today.plusDays(1)))
                        .as("ages on the day after %s", today)
                        .containsEntry(ADULT_TOMORROW, 18));
    }

    private static Map<String, Integer> ages(LocalDate start, LocalDate day) {
        return DemoForeigners.people(start).stream()
                .map(DemoForeigners.Person::civilStatus)
                .collect(Collectors.toMap(
                        person -> person.number().digits(),
                        person -> Period.between(person.birthDate(), day).getYears()));
    }
}
