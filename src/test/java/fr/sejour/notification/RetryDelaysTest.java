package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryDelaysTest {

    @Test
    void doublesFromFifteenSecondsToAnHour() {
        assertThat(RetryDelays.after(1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(RetryDelays.after(2)).isEqualTo(Duration.ofSeconds(30));
        assertThat(RetryDelays.after(8)).isEqualTo(Duration.ofMinutes(32));
        assertThat(RetryDelays.after(9)).isEqualTo(Duration.ofHours(1));
        assertThat(RetryDelays.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }
}
