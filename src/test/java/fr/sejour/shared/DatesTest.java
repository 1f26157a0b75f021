package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void aMomentIsShownAtParisTimeAcrossMidnightAndSummerTime() {
        assertThat(Dates.date(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("01/01/2027");
        assertThat(Dates.time(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("00:30");
        assertThat(Dates.time(Instant.parse("2026-08-16T12:37:00Z"))).isEqualTo("14:37");
        assertThat(Dates.day(Instant.parse("2026-03-28T22:59:59Z"))).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(Dates.day(Instant.parse("2026-03-28T23:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 29));
    }

    @Test
    void aDateInWordsReadsAsFrenchDoes() {
        assertThat(Dates.inWords(LocalDate.of(2027, 3, 12), Locale.FRENCH)).isEqualTo("12 mars 2027");
        assertThat(Dates.inWords(LocalDate.of(2027, 3, 1), Locale.FRENCH)).isEqualTo("1er mars 2027");
        assertThat(Dates.inWords(LocalDate.of(2027, 3, 11), Locale.FRENCH)).isEqualTo("11 mars 2027");
    }
}
