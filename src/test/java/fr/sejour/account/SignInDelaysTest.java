package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class SignInDelaysTest {

    @Test
    void threeFailuresOfANetworkAreFree() {
        assertThat(SignInDelays.alone(0)).isZero();
        assertThat(SignInDelays.alone(3)).isZero();
        assertThat(SignInDelays.alone(4)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void eachFurtherOneDoublesTheDelayUpToTwoHours() {
        assertThat(SignInDelays.alone(5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(SignInDelays.alone(10)).isEqualTo(Duration.ofSeconds(320));
        assertThat(SignInDelays.alone(14)).isEqualTo(Duration.ofSeconds(5120));
        assertThat(SignInDelays.alone(15)).isEqualTo(Duration.ofHours(2));
        assertThat(SignInDelays.alone(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void noNetworkTriesMoreThanTwentyFivePasswordsInADay() {
        assertThat(triesInADay(SignInDelays::alone)).isLessThanOrEqualTo(25);
    }

    @Test
    void tenFailuresOfStrangersKeepNobodyWaitingElsewhere() {
        assertThat(SignInDelays.together(10)).isZero();
        assertThat(SignInDelays.together(11)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SignInDelays.together(12)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void strangersTogetherKeepNobodyWaitingForMoreThanAQuarterOfAnHour() {
        assertThat(SignInDelays.together(14)).isEqualTo(Duration.ofMinutes(8));
        assertThat(SignInDelays.together(15)).isEqualTo(Duration.ofMinutes(15));
        assertThat(SignInDelays.together(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
        assertThat(triesInADay(SignInDelays::together)).isLessThanOrEqualTo(110);
    }

    @Test
    void theHolderIsToldFromTheTenthOn() {
        assertThat(SignInDelays.areTold(9)).isFalse();
        assertThat(SignInDelays.areTold(10)).isTrue();
        assertThat(SignInDelays.areTold(11)).isTrue();
    }

    private static int triesInADay(IntFunction<Duration> delay) {
        Duration waited = Duration.ZERO;
        int tries = 0;
        while (waited.compareTo(Duration.ofHours(24)) < 0) {
            tries++;
            waited = waited.plus(delay.apply(tries));
        }
        return tries;
    }
}
