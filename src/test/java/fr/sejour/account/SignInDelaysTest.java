package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInDelaysTest {

    @Test
    void threeFailuresAreFree() {
        assertThat(SignInDelays.after(1)).isZero();
        assertThat(SignInDelays.after(3)).isZero();
        assertThat(SignInDelays.after(4)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void eachFurtherOneDoublesTheDelay() {
        assertThat(SignInDelays.after(5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(SignInDelays.after(9)).isEqualTo(Duration.ofSeconds(160));
    }

    @Test
    void theTenthLocksForHalfAnHour() {
        assertThat(SignInDelays.locks(9)).isFalse();
        assertThat(SignInDelays.locks(10)).isTrue();
        assertThat(SignInDelays.after(10)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void locksGrowUpToFourHours() {
        assertThat(SignInDelays.after(11)).isEqualTo(Duration.ofHours(1));
        assertThat(SignInDelays.after(13)).isEqualTo(Duration.ofHours(4));
        assertThat(SignInDelays.after(14)).isEqualTo(Duration.ofHours(4));
        assertThat(SignInDelays.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void nobodyCanTryMoreThanTwentyFivePasswordsInADay() {
        Duration waited = Duration.ZERO;
        int tries = 0;
        while (waited.compareTo(Duration.ofHours(24)) < 0) {
            tries++;
            waited = waited.plus(SignInDelays.after(tries));
        }
        assertThat(tries).isLessThanOrEqualTo(25);
    }
}
