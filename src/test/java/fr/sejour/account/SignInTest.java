package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sejour.db.Tables.SIGN_IN_ATTEMPT;

import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.SignedInApplicant;
import fr.sejour.testing.Timing;
import fr.sejour.testing.Written;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInTest extends AccountTest {

    private static final String WRONG = "Rtk7!xqy";

    @Test
    void theRightPairOpensTheAccountUnderTheNameOfTheRegistry() {
        ForeignerNumber number = people.withAccount("Traoré", "Aminata Fatoumata", PASSWORD);

        Optional<SignedInApplicant> applicant = signIn.attempt(number, PASSWORD);

        assertThat(applicant.orElseThrow().number()).isEqualTo(number);
        assertThat(applicant.orElseThrow().displayName()).isEqualTo("Aminata Fatoumata Traoré");
        assertThat(acts(applicant.orElseThrow())).containsExactly("SIGNED_IN");
    }

    @Test
    void aPasswordIsTheSameHoweverTheKeyboardWritesItsAccents() {
        ForeignerNumber number = people.withAccount("Koné", "Affoué", "Été-\u00e9toil7");

        assertThat(signIn.attempt(number, "E\u0301te\u0301-e\u0301toil7")).isPresent();
    }

    @Test
    void wrongPasswordAndUnknownNumberAreRefusedAndCountedAlike() {
        ForeignerNumber known = people.withAccount("Diallo", "Mamadou", PASSWORD);
        ForeignerNumber unknown = TestAccounts.freeNumber();

        assertThat(signIn.attempt(known, WRONG)).isEmpty();
        assertThat(signIn.attempt(unknown, WRONG)).isEmpty();

        assertThat(failures(known)).isEqualTo(1);
        assertThat(failures(unknown)).isEqualTo(1);
    }

    @Test
    void anUnknownNumberTakesAsLongAsAKnownOne() {
        ForeignerNumber known = people.withAccount("Diallo", "Mamadou", PASSWORD);

        long toKnown = Timing.fastest(() -> judged(known));
        long toUnknown = Timing.fastest(() -> judged(TestAccounts.freeNumber()));

        assertThat((double) toUnknown / toKnown).isBetween(0.5, 2.0);
    }

    @Test
    void anUnknownNumberIsRefusedAfterAsLongAsAKnownOneWhenBothComeTooEarly() {
        ForeignerNumber known = people.withAccount("Diallo", "Mamadou", PASSWORD);
        ForeignerNumber unknown = TestAccounts.freeNumber();
        fail(known, 4);
        fail(unknown, 4);

        long toKnown = Timing.fastest(() -> signIn.attempt(known, WRONG));
        long toUnknown = Timing.fastest(() -> signIn.attempt(unknown, WRONG));

        assertThat((double) toUnknown / toKnown).isBetween(0.3, 3.0);
        assertThat(failures(known)).isEqualTo(failures(unknown)).isEqualTo(4);
    }

    @Test
    void afterFourFailuresEvenTheRightPasswordWaitsForFiveSeconds() {
        ForeignerNumber number = people.withAccount("Diallo", "Mamadou", PASSWORD);
        fail(number, 4);

        assertThat(signIn.attempt(number, PASSWORD)).isEmpty();

        clock.advance(Duration.ofSeconds(5));
        assertThat(signIn.attempt(number, PASSWORD)).isPresent();
    }

    @Test
    void anAttemptThatComesTooEarlyIsNotCounted() {
        ForeignerNumber number = people.withAccount("Diallo", "Mamadou", PASSWORD);
        fail(number, 4);

        signIn.attempt(number, WRONG);

        assertThat(failures(number)).isEqualTo(4);
    }

    @Test
    void signingInForgetsEarlierFailures() {
        ForeignerNumber number = people.withAccount("Diallo", "Mamadou", PASSWORD);
        fail(number, 3);
        signIn.attempt(number, PASSWORD);

        assertThat(signIn.attempt(number, WRONG)).isEmpty();
        assertThat(failures(number)).isEqualTo(1);
    }

    @Test
    void aDayWithoutFailureForgetsEarlierOnes() {
        ForeignerNumber number = people.withAccount("Diallo", "Mamadou", PASSWORD);
        fail(number, 5);

        clock.advance(Duration.ofHours(25));
        signIn.attempt(number, WRONG);

        assertThat(failures(number)).isEqualTo(1);
    }

    @Test
    void theTenthFailureIsToldByMail() {
        ForeignerNumber number = people.withAccount("Diallo", "Mamadou", PASSWORD);
        failSlowly(number, 10);

        assertThat(signIn.attempt(number, PASSWORD)).isEmpty();
        await().untilAsserted(() -> assertThat(mailsTo(number)).containsExactly("SIGN_IN_SLOWED"));

        clock.advance(SignInDelays.alone(10));
        assertThat(signIn.attempt(number, PASSWORD)).isPresent();
    }

    @Test
    void manyAttemptsAtOnceGainNothing() throws Exception {
        ForeignerNumber number = people.withAccount("Diallo", "Mamadou", PASSWORD);
        Callable<Optional<SignedInApplicant>> attempt = () -> signIn.attempt(number, WRONG);

        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Optional<SignedInApplicant>> answer : threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> attempt).toList())) {
                assertThat(answer.get()).isEmpty();
            }
        }

        // Three are free and the fourth delays; one that began before another was counted is refused unjudged.
        assertThat(failures(number)).isBetween(1, 4);
    }

    /** Long after all earlier ones, so that it does not come too early. */
    private void judged(ForeignerNumber number) {
        clock.advance(Duration.ofDays(2));
        signIn.attempt(number, WRONG);
    }

    private void fail(ForeignerNumber number, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signIn.attempt(number, WRONG)).isEmpty();
            clock.advance(i < times - 1 ? SignInDelays.alone(i + 1) : Duration.ZERO);
        }
    }

    private void failSlowly(ForeignerNumber number, int times) {
        fail(number, times);
        assertThat(failures(number)).isEqualTo(times);
    }

    private int failures(ForeignerNumber number) {
        return database.fetchSingle(
                        SIGN_IN_ATTEMPT,
                        SIGN_IN_ATTEMPT.LOGIN.eq(number.digits()).and(SIGN_IN_ATTEMPT.ORIGIN.eq("*")))
                .getFailures();
    }

    private List<String> acts(SignedInApplicant applicant) {
        return Written.actsOf(database, applicant.id().value());
    }
}
