package fr.sejour.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.TimeConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long one waits who asks in vain again and again. */
class VerificationLimitsTest {

    private static final String LANDLORD = "192.0.2.7";

    private Instant now = Instant.parse("2026-11-23T13:37:00Z");
    private final VerificationLimits limits =
            new VerificationLimits(((InstantSource) () -> now).withZone(TimeConfiguration.PARIS));

    @Test
    void aFewMistakesCostNothingThenTheDelayGrows() {
        ask(LANDLORD, VerificationLimits.FREE);

        assertThat(limits.ask(LANDLORD)).isEqualTo(Duration.ofSeconds(5));
        now = now.plus(Duration.ofSeconds(5));
        assertThat(limits.ask(LANDLORD)).isZero();
        assertThat(limits.ask(LANDLORD)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void whoAsksAboutRealPapersNeverWaits() {
        for (int paper = 0; paper < 500; paper++) {
            assertThat(limits.ask(LANDLORD)).isZero();
            limits.found(LANDLORD);
        }
    }

    @Test
    void noDelayIsLongerThanAQuarterOfAnHourAndAnHourForgets() {
        for (int guess = 0; guess < 60; guess++) {
            Duration wait = limits.ask(LANDLORD);
            assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(15));
            now = now.plus(wait);
        }

        now = now.plus(VerificationLimits.FORGOTTEN_AFTER.plusSeconds(1));

        ask(LANDLORD, VerificationLimits.FREE);
        assertThat(limits.ask(LANDLORD)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void theAddressesOfOneNetworkAreOneAsker() {
        IntStream.range(1, VerificationLimits.FREE + 1)
                .forEach(host -> assertThat(limits.ask("2001:db8:1:2::" + host)).isZero());

        assertThat(limits.ask("2001:db8:1:2:3:4:5:6")).isPositive();
        assertThat(limits.ask("2001:db8:1:3::1")).isZero();
    }

    @Test
    void whenManyNetworksGuessAtOnceEachHasOneFreeQuestion() {
        IntStream.range(0, VerificationLimits.MOST_IN_VAIN)
                .forEach(number -> limits.ask("10.1." + number / 250 + "." + number % 250));

        assertThat(limits.ask(LANDLORD)).isZero();
        assertThat(limits.ask(LANDLORD)).isPositive();
    }

    private void ask(String address, int times) {
        IntStream.range(0, times)
                .forEach(question -> assertThat(limits.ask(address)).isZero());
    }
}
