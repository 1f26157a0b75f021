package fr.sejour.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyPaceTest {

    private static final ArrivalLimits LIMITS =
            new ArrivalLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60));

    @Test
    void aFormComesWithinThirtySeconds() {
        BodyPace form = new BodyPace(LIMITS, true);

        assertThat(form.came(1_000_000, seconds(29))).isTrue();
        assertThat(form.left()).isEqualTo(seconds(1));
        assertThat(form.came(1_000_000, seconds(1))).isFalse();
    }

    @Test
    void aFileGoesOnComingAtTwoKilobytesASecond() {
        BodyPace file = new BodyPace(LIMITS, false);

        for (int minute = 0; minute < 60; minute++) {
            assertThat(file.came(0, seconds(59))).isTrue();
            assertThat(file.came(120_000, seconds(1))).isTrue();
        }
    }

    @Test
    void aFileThatComesSlowerIsGivenUpAfterAMinute() {
        BodyPace file = new BodyPace(LIMITS, false);

        assertThat(file.came(5_000_000, seconds(60))).isTrue();
        for (int read = 1; read < 12; read++) {
            assertThat(file.came(9_000, seconds(5))).isTrue();
        }
        assertThat(file.came(9_000, seconds(5))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, true",
        "application/json; charset=UTF-8, true",
        "application/pdf, false",
        "multipart/form-data; boundary=x, false"
    })
    void filesAreToldFromForms(String mediaType, boolean form) {
        assertThat(BodyPace.isForm(mediaType)).isEqualTo(form);
    }

    private static long seconds(int count) {
        return Duration.ofSeconds(count).toNanos();
    }
}
