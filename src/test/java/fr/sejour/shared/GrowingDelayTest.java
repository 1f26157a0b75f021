package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GrowingDelayTest {

    private static final GrowingDelay DELAY = new GrowingDelay(Duration.ofSeconds(15), Duration.ofHours(1));

    @Test
    void doublesFromTheFirstToTheLongest() {
        assertThat(DELAY.after(1)).isEqualTo(Duration.ofSeconds(15));
        assertThat(DELAY.after(2)).isEqualTo(Duration.ofSeconds(30));
        assertThat(DELAY.after(8)).isEqualTo(Duration.ofMinutes(32));
        assertThat(DELAY.after(9)).isEqualTo(Duration.ofHours(1));
        assertThat(DELAY.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void nothingIsWaitedBeforeTheFirstFailure() {
        assertThat(DELAY.after(0)).isZero();
        assertThat(DELAY.after(-7)).isZero();
    }
}
