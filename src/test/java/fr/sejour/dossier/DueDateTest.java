package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # opened in Paris,               at,                       last day
            at noon in winter,               2026-01-05T11:00:00Z,     2026-02-04
            a minute before midnight,        2026-01-05T22:59:59Z,     2026-02-04
            at midnight it is the next day,  2026-01-05T23:00:00Z,     2026-02-05
            over the clock change of March,  2026-03-20T09:00:00Z,     2026-04-19
            in the lost hour of March,       2026-03-29T01:00:00Z,     2026-04-28
            over the change of October,      2026-10-10T22:30:00Z,     2026-11-10
            in the doubled hour of October,  2026-10-25T00:30:00Z,     2026-11-24
            in the same hour again,          2026-10-25T01:30:00Z,     2026-11-24
            the eve of the change at 23:30,  2026-10-24T21:30:00Z,     2026-11-23
            a midnight of summer,            2026-07-14T22:00:00Z,     2026-08-14
            over a 29th of February,         2028-02-10T10:00:00Z,     2028-03-11
            over the end of the year,        2026-12-15T10:00:00Z,     2027-01-14
            """)
    void theLastDayIsThirtyDaysAfterTheDayOfOpeningInParis(String opened, Instant at, LocalDate lastDay) {
        assertThat(DueDate.after(at)).as(opened).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-06T10:00:00Z, 2026-12-06, SUNDAY", "2026-11-25T10:00:00Z, 2026-12-25, FRIDAY"})
    void aSundayOrAHolidayIsALastDayLikeAnother(Instant opened, LocalDate lastDay, DayOfWeek day) {
        assertThat(DueDate.after(opened)).isEqualTo(lastDay);
        assertThat(lastDay.getDayOfWeek()).isEqualTo(day);
    }
}
