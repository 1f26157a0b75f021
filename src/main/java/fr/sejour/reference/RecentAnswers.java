package fr.sejour.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers a bounded number of answers for a while; the one least recently asked for is forgotten first. */
class RecentAnswers<V> {

    private static final float LOAD = 0.75f;

    private record Answer<V>(V value, Instant until) {}

    private final Clock clock;
    private final Duration life;
    private final Map<String, Answer<V>> answers;

    RecentAnswers(Clock clock, int capacity, Duration life) {
        this.clock = clock;
        this.life = life;
        answers = new LinkedHashMap<>(16, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Answer<V>> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Optional<V> get(String question) {
        Answer<V> answer = answers.get(question);
        if (answer == null || !clock.instant().isBefore(answer.until())) {
            return Optional.empty();
        }
        return Optional.of(answer.value());
    }

    synchronized void put(String question, V answer) {
        answers.put(question, new Answer<>(answer, clock.instant().plus(life)));
    }
}
