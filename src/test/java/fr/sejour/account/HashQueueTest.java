package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.sejour.shared.TryLaterException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashQueueTest {

    @Test
    void whoseTurnDoesNotComeInTimeIsToldToTryLaterAndNothingIsDone() throws Exception {
        HashQueue queue = new HashQueue(1, Duration.ZERO);
        AtomicInteger done = new AtomicInteger();

        BusyPlace place = new BusyPlace(queue);
        assertThatThrownBy(() -> queue.inTurn(done::incrementAndGet)).isInstanceOf(TryLaterException.class);
        place.free();

        assertThat(done).hasValue(0);
        assertThat(queue.inTurn(done::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void whoWaitsHasItsTurnOnceAPlaceIsFree() throws Exception {
        HashQueue queue = new HashQueue(1, Duration.ofMinutes(1));
        try (var threads = Executors.newSingleThreadExecutor()) {
            BusyPlace place = new BusyPlace(queue);
            Future<String> waiting = threads.submit(() -> queue.inTurn(() -> "done"));
            place.free();

            assertThat(waiting.get()).isEqualTo("done");
        }
    }

    @Test
    void noMoreRunAtOnceThanThereArePlaces() throws Exception {
        HashQueue queue = new HashQueue(2, Duration.ofMinutes(1));
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Callable<Integer> work = () -> queue.inTurn(() -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Thread.yield();
            return running.decrementAndGet();
        });

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> done : threads.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> work).toList())) {
                assertThat(done.get()).isNotNegative();
            }
        }

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void workThatFailsGivesItsPlaceBack() {
        HashQueue queue = new HashQueue(1, Duration.ZERO);

        assertThatThrownBy(() -> queue.inTurn(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(queue.inTurn(() -> "done")).isEqualTo("done");
    }
}
