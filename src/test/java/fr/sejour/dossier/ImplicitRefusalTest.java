package fr.sejour.dossier;

import static fr.sejour.dossier.DossierState.COMPLEMENT_ANSWERED;
import static fr.sejour.dossier.DossierState.COMPLEMENT_REQUESTED;
import static fr.sejour.dossier.DossierState.DRAFT;
import static fr.sejour.dossier.DossierState.FAVOURABLE;
import static fr.sejour.dossier.DossierState.FILED;
import static fr.sejour.dossier.DossierState.IN_INSTRUCTION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.DossierOverview.Event;
import fr.sejour.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImplicitRefusalTest {

    private static final LocalDate FILED_ON = LocalDate.of(2026, 11, 23);
    private static final LocalDate FOUR_MONTHS = LocalDate.of(2027, 3, 23);

    private final List<Event> history = new ArrayList<>();

    @Test
    void fourMonthsAreCountedFromTheDayInParis() {
        assertThat(ImplicitRefusal.from(Instant.parse("2026-11-23T10:00:00Z"))).isEqualTo(FOUR_MONTHS);
        assertThat(ImplicitRefusal.from(Instant.parse("2026-11-23T23:30:00Z"))).isEqualTo(LocalDate.of(2027, 3, 24));
    }

    @Test
    void aMonthThatHasNoSuchDayEndsOnItsLast() {
        assertThat(ImplicitRefusal.from(Instant.parse("2026-10-31T10:00:00Z"))).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void aDraftHasNoSuchDay() {
        after(0, DRAFT);

        assertThat(ImplicitRefusal.from(history, null)).isEmpty();
    }

    @Test
    void theTimeStandsStillFromTheDemandToTheAnswerOfEachRound() {
        filedAndTakenUp();
        after(10, COMPLEMENT_REQUESTED);
        after(30, COMPLEMENT_ANSWERED);
        after(31, IN_INSTRUCTION);
        after(40, COMPLEMENT_REQUESTED);
        after(45, COMPLEMENT_ANSWERED);

        assertThat(ImplicitRefusal.from(history, null)).contains(FOUR_MONTHS.plusDays(20 + 5));
    }

    @Test
    void theTimeIsCountedInDaysOfParisOverTheChangeOfClocks() {
        history.add(new Event(FILED, Instant.parse("2026-03-01T10:00:00Z")));
        history.add(new Event(COMPLEMENT_REQUESTED, Instant.parse("2026-03-20T23:30:00Z")));
        history.add(new Event(COMPLEMENT_ANSWERED, Instant.parse("2026-03-31T22:30:00Z")));

        assertThat(ImplicitRefusal.from(history, null))
                .contains(LocalDate.of(2026, 7, 1).plusDays(11));
    }

    @Test
    void aDemandThatWasTakenBackMovesNothing() {
        filedAndTakenUp();
        after(10, COMPLEMENT_REQUESTED);
        after(30, IN_INSTRUCTION);

        assertThat(ImplicitRefusal.from(history, null)).contains(FOUR_MONTHS);
    }

    @Test
    void thereIsNoDayWhileTheDemandHasNotBeenOpened() {
        filedAndTakenUp();
        after(10, COMPLEMENT_REQUESTED);

        assertThat(ImplicitRefusal.from(history, null)).isEmpty();
        assertThat(ImplicitRefusal.isPresumed(history, null, FILED_ON.plusYears(1)))
                .isFalse();
    }

    @Test
    void aDemandThatWaitsMovesTheDayAsIfItWereAnsweredOnItsLast() {
        filedAndTakenUp();
        after(10, COMPLEMENT_REQUESTED);

        assertThat(ImplicitRefusal.from(history, FILED_ON.plusDays(50))).contains(FOUR_MONTHS.plusDays(40));
    }

    @Test
    void theMarkIsBorneFromThatDayUntilTheDecision() {
        filedAndTakenUp();

        assertThat(ImplicitRefusal.isPresumed(history, null, FOUR_MONTHS.minusDays(1)))
                .isFalse();
        assertThat(ImplicitRefusal.isPresumed(history, null, FOUR_MONTHS)).isTrue();

        after(200, FAVOURABLE);
        assertThat(ImplicitRefusal.isPresumed(history, null, FOUR_MONTHS.plusYears(1)))
                .isFalse();
    }

    private void filedAndTakenUp() {
        after(0, DRAFT);
        after(0, FILED);
        after(1, IN_INSTRUCTION);
    }

    private void after(int days, DossierState state) {
        history.add(new Event(
                state,
                FILED_ON.plusDays(days)
                        .atTime(23, 30)
                        .atZone(TimeConfiguration.PARIS)
                        .toInstant()));
    }
}
