package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.DateEntry.Part;
import fr.sejour.shared.DateEntry.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateEntryTest {

    @Test
    void readsADateTypedWithOrWithoutZerosAndSpaces() {
        LocalDate date = LocalDate.of(2009, 3, 5);
        assertThat(new DateEntry("5", "3", "2009").date()).contains(date);
        assertThat(new DateEntry(" 05 ", "03", " 2009").date()).contains(date);
    }

    @Test
    void tellsAnEmptyDateFromAnUnfinishedOne() {
        assertThat(DateEntry.BLANK.read()).isEqualTo(new Reading.Blank());
        assertThat(new DateEntry(" ", "", null).read()).isEqualTo(new Reading.Blank());
        assertThat(new DateEntry("5", "3", " ").read()).isEqualTo(new Reading.Missing(Part.YEAR));
        assertThat(new DateEntry(null, "3", "2009").read()).isEqualTo(new Reading.Missing(Part.DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 2009, DAY",
        "32, 3, 2009, DAY",
        "x, 3, 2009, DAY",
        "-5, 3, 2009, DAY",
        "005, 3, 2009, DAY",
        "5, 13, 2009, MONTH",
        "5, mars, 2009, MONTH",
        "5, 3, 09, YEAR",
        "5, 3, 0000, YEAR",
        "5, 3, 20009, YEAR",
        "٥, 3, 2009, DAY"
    })
    void namesThePartThatIsWrong(String day, String month, String year, Part wrong) {
        assertThat(new DateEntry(day, month, year).read()).isEqualTo(new Reading.Wrong(wrong));
    }

    @Test
    void tellsADayThatTheMonthDoesNotHave() {
        assertThat(new DateEntry("30", "2", "2008").read())
                .isEqualTo(new Reading.NoSuchDay(30, YearMonth.of(2008, 2), 29));
        assertThat(new DateEntry("29", "2", "2009").read())
                .isEqualTo(new Reading.NoSuchDay(29, YearMonth.of(2009, 2), 28));
        assertThat(new DateEntry("31", "4", "2009").read())
                .isEqualTo(new Reading.NoSuchDay(31, YearMonth.of(2009, 4), 30));
    }

    @Test
    void everyDayOfACenturyIsReadBackAsItWasWritten() {
        for (LocalDate day = LocalDate.of(1950, 1, 1); day.getYear() < 2050; day = day.plusDays(1)) {
            assertThat(DateEntry.of(day).date()).contains(day);
        }
    }
}
