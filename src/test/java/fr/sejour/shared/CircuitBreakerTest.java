package fr.sejour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final MovableClock clock = new MovableClock();
    private final CircuitBreaker circuit = new CircuitBreaker(clock, 3, PAUSE);

    @BeforeEach
    void twoCallsFail() {
        fail();
        fail();
    }

    @Test
    void letsCallsThroughUntilEnoughFailInARow() {
        assertThat(circuit.refuses()).isFalse();

        fail();

        assertThat(circuit.refuses()).isTrue();
        assertThat(circuit.tryAcquire()).isFalse();
    }

    @Test
    void startsCountingAgainAfterASuccess() {
        circuit.succeeded();
        fail();
        fail();

        assertThat(circuit.refuses()).isFalse();
    }

    @Test
    void triesOneCallAfterThePause() {
        fail();
        clock.advance(PAUSE);

        assertThat(circuit.refuses()).isFalse();
        assertThat(circuit.tryAcquire()).isTrue();
        assertThat(circuit.tryAcquire()).as("while the first is on its way").isFalse();
    }

    @Test
    void closesWhenTheTrialSucceeds() {
        fail();
        clock.advance(PAUSE);
        assertThat(circuit.tryAcquire()).isTrue();

        circuit.succeeded();

        assertThat(circuit.tryAcquire()).isTrue();
        assertThat(circuit.tryAcquire()).isTrue();
    }

    @Test
    void pausesAgainWhenTheTrialFails() {
        fail();
        clock.advance(PAUSE);

        fail();
        clock.advance(PAUSE.dividedBy(2));

        assertThat(circuit.refuses()).isTrue();
    }

    @Test
    void triesAnotherCallWhenTheTrialNeverEnds() {
        fail();
        clock.advance(PAUSE);
        assertThat(circuit.tryAcquire()).isTrue();

        clock.advance(PAUSE);

        assertThat(circuit.tryAcquire()).isTrue();
    }

    private void fail() {
        assertThat(circuit.tryAcquire()).isTrue();
        circuit.failed();
    }
}
