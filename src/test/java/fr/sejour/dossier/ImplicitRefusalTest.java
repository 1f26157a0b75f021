package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ImplicitRefusalTest {

    @Test
    void fourMonthsAreCountedFromTheDayInParis() {
        assertThat(ImplicitRefusal.from(Instant.parse("2026-11-23T10:00:00Z"))).isEqualTo(LocalDate.of(2027, 3, 23));
        assertThat(ImplicitRefusal.from(Instant.parse("2026-11-23T23:30:00Z"))).isEqualTo(LocalDate.of(2027, 3, 24));
    }

    @Test
    void aMonthThatHasNoSuchDayEndsOnItsLast() {
        assertThat(ImplicitRefusal.from(Instant.parse("2026-10-31T10:00:00Z"))).isEqualTo(LocalDate.of(2027, 2, 28));
    }
}
