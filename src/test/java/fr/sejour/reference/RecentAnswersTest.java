package fr.sejour.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {

    private final MovableClock clock = new MovableClock();
    private final RecentAnswers<String> answers = new RecentAnswers<>(clock, 2, Duration.ofHours(1));

    @Test
    void forgetsTheOneLeastRecentlyAskedFor() {
        answers.put("a", "A");
        answers.put("b", "B");
        assertThat(answers.get("a")).contains("A");

        answers.put("c", "C");

        assertThat(answers.get("a")).contains("A");
        assertThat(answers.get("b")).isEmpty();
        assertThat(answers.get("c")).contains("C");
    }

    @Test
    void forgetsAnAnswerAfterItsTime() {
        answers.put("a", "A");

        clock.advance(Duration.ofMinutes(59));
        assertThat(answers.get("a")).contains("A");

        clock.advance(Duration.ofMinutes(1));
        assertThat(answers.get("a")).isEmpty();
    }
}
