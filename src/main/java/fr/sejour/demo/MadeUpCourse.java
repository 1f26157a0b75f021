package fr.sejour.demo;

import static fr.sejour.dossier.DossierState.AVAILABLE;
import static fr.sejour.dossier.DossierState.CLOSED_INCOMPLETE;
import static fr.sejour.dossier.DossierState.COMPLEMENT_ANSWERED;
import static fr.sejour.dossier.DossierState.COMPLEMENT_REQUESTED;
import static fr.sejour.dossier.DossierState.FAVOURABLE;
import static fr.sejour.dossier.DossierState.HANDED_OVER;
import static fr.sejour.dossier.DossierState.IN_INSTRUCTION;
import static fr.sejour.dossier.DossierState.IN_PRODUCTION;
import static fr.sejour.dossier.DossierState.UNFAVOURABLE;

import fr.sejour.dossier.DossierState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * History of a made-up dossier: its states and their moments; the last state is its present one. Old ones are mostly
 * decided, new ones mostly wait.
 */
record MadeUpCourse(List<Event> events) {

    private static final Duration STEP = Duration.ofDays(12);
    private static final Duration UNTIL_CLOSING = Duration.ofDays(45);
    private static final Duration NEW = Duration.ofDays(20);
    private static final Duration RECENT = Duration.ofDays(150);

    private static final List<Share> AMONG_NEW = List.of(new Share(60), new Share(40, IN_INSTRUCTION));
    private static final List<Share> AMONG_RECENT = List.of(
            new Share(15),
            new Share(40, IN_INSTRUCTION),
            new Share(20, IN_INSTRUCTION, COMPLEMENT_REQUESTED),
            new Share(7, IN_INSTRUCTION, COMPLEMENT_REQUESTED, COMPLEMENT_ANSWERED),
            new Share(8, IN_INSTRUCTION, FAVOURABLE),
            new Share(10, IN_INSTRUCTION, FAVOURABLE, IN_PRODUCTION));
    private static final List<Share> AMONG_OLD = List.of(
            new Share(2, IN_INSTRUCTION),
            new Share(14, IN_INSTRUCTION, UNFAVOURABLE),
            new Share(6, IN_INSTRUCTION, COMPLEMENT_REQUESTED, CLOSED_INCOMPLETE),
            new Share(5, IN_INSTRUCTION, FAVOURABLE, IN_PRODUCTION, AVAILABLE),
            new Share(73, IN_INSTRUCTION, FAVOURABLE, IN_PRODUCTION, AVAILABLE, HANDED_OVER));

    /** So many of a hundred went this way after they were filed. */
    private record Share(int percent, List<DossierState> path) {

        Share(int percent, DossierState... path) {
            this(percent, List.of(path));
        }
    }

    /** A state and when it began. */
    record Event(DossierState state, Instant at) {}

    static MadeUpCourse of(SplittableRandom random, Instant filedAt, Instant now) {
        List<DossierState> path = path(random, Duration.between(filedAt, now));
        List<Event> events = new ArrayList<>();
        events.add(new Event(DossierState.DRAFT, filedAt.minus(Duration.ofHours(random.nextInt(1, 200)))));
        events.add(new Event(DossierState.FILED, filedAt));
        Duration between = shorter(STEP, Duration.between(filedAt, now).dividedBy(path.size() + 1L));
        Instant at = filedAt;
        for (DossierState state : path) {
            at = at.plus(state == CLOSED_INCOMPLETE ? UNTIL_CLOSING : between);
            events.add(new Event(state, at));
        }
        return new MadeUpCourse(List.copyOf(events));
    }

    DossierState state() {
        return events.getLast().state();
    }

    Instant since() {
        return events.getLast().at();
    }

    Instant begunAt() {
        return events.getFirst().at();
    }

    boolean went(DossierState through) {
        return events.stream().anyMatch(event -> event.state() == through);
    }

    /** When it first came into a state that it went through. */
    Instant at(DossierState state) {
        return events.stream()
                .filter(event -> event.state() == state)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static List<DossierState> path(SplittableRandom random, Duration age) {
        List<Share> shares = age.compareTo(NEW) < 0 ? AMONG_NEW : age.compareTo(RECENT) < 0 ? AMONG_RECENT : AMONG_OLD;
        int chance = random.nextInt(100);
        for (Share share : shares) {
            chance -= share.percent();
            if (chance < 0) {
                return share.path();
            }
        }
        throw new IllegalStateException("Shares that are fewer than a hundred");
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
