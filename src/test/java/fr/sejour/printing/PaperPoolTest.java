package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.sejour.shared.TryLaterException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A template that should never have been published, because it does not end, takes a place from nobody. */
class PaperPoolTest {

    private static final Duration TIME = Duration.ofSeconds(1);

    /** Goes through all ways of cutting the text into seven: some seconds for this many letters. */
    private static final String SLOW = "\"" + "a".repeat(32) + "\".replaceAll(\"" + "(.*)".repeat(7) + "b\", \"\")";

    private final Map<String, byte[]> published = new ConcurrentHashMap<>();
    private final PaperEngine engine = new PaperEngine(
            name -> Optional.ofNullable(published.get(name)).or(() -> HostileTemplatesTest.FILES.read(name)),
            (own, frame, styles, files) -> List.of());

    @BeforeEach
    void warmUp() {
        engine.print(Samples.of("receipt"));
    }

    @Test
    void anEndlessTemplateIsStoppedHarmsNoOtherPaperAndIsRefusedUntilItIsMended() throws Exception {
        PaperPool pool = new PaperPool(engine, new PaperPool.Limits(2, 10, Duration.ofSeconds(20), TIME, 4L << 30));
        publish(SLOW);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Paper> endless = callers.submit(() -> pool.print(request()));
            long start = System.nanoTime();
            while (!endless.isDone()) {
                assertThat(pool.print(Samples.of("receipt")).pdf()).isNotEmpty();
            }

            assertThatThrownBy(endless::get).cause().hasMessageContaining("stopped-time");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(TIME, TIME.multipliedBy(20));
        }
        assertThat(pool.abandoned()).isOne();
        assertThatThrownBy(() -> pool.print(request())).hasMessageContaining("stopped-before");

        publish("$F{name}");

        assertThat(pool.print(request()).pdf()).isNotEmpty();
        await().atMost(Duration.ofMinutes(2)).until(() -> pool.abandoned() == 0);
    }

    @Test
    void aTemplateThatAsksForTooMuchMemoryIsStopped() {
        PaperPool pool = new PaperPool(
                engine, new PaperPool.Limits(2, 10, Duration.ofSeconds(20), TIME.multipliedBy(10), 1 << 20));
        publish(SLOW);

        assertThatThrownBy(() -> pool.print(request())).hasMessageContaining("stopped-memory");
    }

    @Test
    void whoeverComesTooLateIsToldToComeAgain() {
        PaperPool pool = new PaperPool(
                engine, new PaperPool.Limits(1, 1, Duration.ofMillis(50), TIME.multipliedBy(2), 4L << 30));
        publish(SLOW);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Paper> endless = callers.submit(() -> pool.print(request()));

            assertThatThrownBy(() -> {
                        while (true) {
                            pool.print(Samples.of("receipt"));
                        }
                    })
                    .isInstanceOf(TryLaterException.class)
                    .hasMessageContaining("No paper was finished");
            assertThatThrownBy(endless::get).hasMessageContaining("stopped-time");
        }
        assertThat(pool.print(Samples.of("receipt")).pdf()).isNotEmpty();
    }

    private void publish(String expression) {
        String template =
                new String(HostileTemplatesTest.FILES.read("markup.jrxml").orElseThrow(), StandardCharsets.UTF_8);
        published.put(
                "published.jrxml",
                template.replace(" markup=\"html\"", "")
                        .replaceFirst("<expression>.*</expression>", "<expression><![CDATA[EXPRESSION]]></expression>")
                        .replace("EXPRESSION", expression)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static PaperRequest request() {
        return HostileTemplatesTest.request("published");
    }
}
