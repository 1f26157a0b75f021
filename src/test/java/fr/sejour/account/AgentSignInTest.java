package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static sejour.db.Tables.AGENT;
import static sejour.db.Tables.JOURNAL_ENTRY;
import static sejour.db.Tables.SIGN_IN_ATTEMPT;

import fr.sejour.account.AgentSignIn.Outcome;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import fr.sejour.testing.Timing;
import fr.sejour.testing.Written;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AgentSignInTest {

    private static final String WRONG = "Rtk7!xqy";
    private static final Duration STEP = Duration.ofSeconds(30);

    @Autowired
    AgentSignIn signIn;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    private TestAgents people;

    @BeforeEach
    void people() {
        people = new TestAgents(database, clock);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theFirstRightCodeSignsInAndMakesTheSecondFactor() {
        SignedInAgent agent = people.withPassword(Role.SUPERVISOR);

        PendingSignIn pending = awaited(agent);
        assertThat(acts(agent)).isEmpty();
        assertThat(signIn.code(pending, people.code(newSecret(pending)))).isEqualTo(new Outcome.SignedIn(agent));

        assertThat(acts(agent)).containsExactly("SECOND_FACTOR_ENROLLED", "SIGNED_IN");
        assertThat(awaited(agent).newSecret()).isNull();
    }

    @Test
    void theAddressIsTheSameHoweverItIsWritten() {
        SignedInAgent agent = people.withPassword(Role.ADMIN);

        assertThat(signIn.password(" " + agent.email().toUpperCase(Locale.ROOT), TestAgents.PASSWORD))
                .isInstanceOf(Outcome.CodeAwaited.class);
    }

    @Test
    void aCodeIsUsedOnceAndTheNextOneAgain() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        TotpSecret secret = enrolled(agent);

        assertThat(signIn.code(awaited(agent), people.code(secret))).isInstanceOf(Outcome.Refused.class);

        clock.advance(STEP);
        assertThat(signIn.code(awaited(agent), people.code(secret))).isEqualTo(new Outcome.SignedIn(agent));
    }

    @Test
    void ofManyUsesOfACodeAtOnceOneSucceeds() throws Exception {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        TotpSecret secret = enrolled(agent);
        clock.advance(STEP);
        PendingSignIn pending = awaited(agent);
        Callable<Outcome> use = () -> signIn.code(pending, people.code(secret));

        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<Outcome>> outcomes = threads.invokeAll(List.of(use, use, use));
            int signedIn = 0;
            for (Future<Outcome> outcome : outcomes) {
                signedIn += outcome.get() instanceof Outcome.SignedIn ? 1 : 0;
            }
            assertThat(signedIn).isEqualTo(1);
        }
    }

    @Test
    void wrongPasswordUnknownAddressSuspendedAndUninvitedAreRefusedAlike() {
        SignedInAgent known = people.withPassword(Role.AGENT);
        SignedInAgent suspended = people.withPassword(Role.AGENT);
        SignedInAgent withoutPassword = people.agent("75");
        suspend(suspended);
        String unknown = UUID.randomUUID() + "@example.org";

        assertThat(signIn.password(known.email(), WRONG)).isInstanceOf(Outcome.Refused.class);
        for (String email : List.of(unknown, suspended.email(), withoutPassword.email(), "9900000001")) {
            assertThat(signIn.password(email, TestAgents.PASSWORD)).isInstanceOf(Outcome.Refused.class);
        }

        for (String email : List.of(known.email(), unknown, suspended.email(), withoutPassword.email())) {
            assertThat(failures(email)).isEqualTo(1);
        }
    }

    @Test
    void anUnknownAddressTakesAsLongAsAKnownOne() {
        SignedInAgent known = people.withPassword(Role.AGENT);

        long toKnown = Timing.fastest(() -> judged(known.email()));
        long toUnknown = Timing.fastest(() -> judged(UUID.randomUUID() + "@example.org"));

        assertThat((double) toUnknown / toKnown).isBetween(0.5, 2.0);
    }

    @Test
    void delaysGrowAsForApplicants() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        IntStream.range(0, 4).forEach(i -> signIn.password(agent.email(), WRONG));

        assertThat(signIn.password(agent.email(), TestAgents.PASSWORD)).isInstanceOf(Outcome.Refused.class);

        clock.advance(Duration.ofSeconds(5));
        assertThat(signIn.password(agent.email(), TestAgents.PASSWORD)).isInstanceOf(Outcome.CodeAwaited.class);
    }

    @Test
    void wrongCodesDelayTheNextHoweverOftenThePasswordIsRight() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        TotpSecret secret = enrolled(agent);

        for (int failure = 1; failure <= 10; failure++) {
            assertThat(signIn.code(awaited(agent), "000000")).isInstanceOf(Outcome.Refused.class);
            assertThat(failures(agent.email())).isEqualTo(failure);
            clock.advance(failure < 10 ? SignInDelays.alone(failure) : Duration.ZERO);
        }

        assertThat(signIn.password(agent.email(), TestAgents.PASSWORD)).isInstanceOf(Outcome.Refused.class);
        await().untilAsserted(() -> assertThat(mailsTo(agent)).containsExactly("AGENT_SIGN_IN_SLOWED"));
        await().untilAsserted(() -> assertThat(linesAbout(agent)).contains("SIGN_IN_REFUSED", "SIGN_IN_SLOWED"));
        clock.advance(SignInDelays.alone(10));
        assertThat(signIn.code(awaited(agent), people.code(secret))).isEqualTo(new Outcome.SignedIn(agent));
        assertThat(database.fetchExists(SIGN_IN_ATTEMPT, SIGN_IN_ATTEMPT.LOGIN.eq(agent.email())))
                .isFalse();
    }

    @Test
    void strangersDoNotKeepAnAgentOutAtAKnownDevice() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        TestBrowser desk = new TestBrowser("203.0.113.7");
        TestBrowser stranger = new TestBrowser("198.51.100.20");
        TotpSecret secret = desk.asks(() -> enrolled(agent));
        for (int failure = 1; failure <= 10; failure++) {
            assertThat(stranger.asks(() -> signIn.password(agent.email(), WRONG)))
                    .isInstanceOf(Outcome.Refused.class);
            clock.advance(failure < 10 ? SignInDelays.alone(failure) : Duration.ZERO);
        }
        desk.moves("198.51.100.20");

        assertThat(stranger.asks(() -> signIn.password(agent.email(), TestAgents.PASSWORD)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.asks(() -> signIn.code(awaited(agent), people.code(secret))))
                .isEqualTo(new Outcome.SignedIn(agent));
    }

    @Test
    void aRightPasswordAloneMakesNoDeviceKnown() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        TestBrowser thief = new TestBrowser("198.51.100.20");

        assertThat(thief.asks(() -> awaited(agent)).newSecret()).isNotNull();

        assertThat(thief.device()).isNull();
    }

    @Test
    void aCodeComesTooLateAfterAQuarterOfAnHour() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        PendingSignIn pending = awaited(agent);

        clock.advance(Duration.ofMinutes(15));

        assertThat(signIn.code(pending, people.code(newSecret(pending)))).isInstanceOf(Outcome.Over.class);
    }

    @Test
    void whoWasSuspendedAfterThePasswordDoesNotEnterByTheCode() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        PendingSignIn pending = awaited(agent);

        suspend(agent);

        assertThat(signIn.code(pending, people.code(newSecret(pending)))).isInstanceOf(Outcome.Over.class);
    }

    /** Long after all earlier ones, so that it does not come too early. */
    private void judged(String email) {
        clock.advance(Duration.ofDays(2));
        signIn.password(email, WRONG);
    }

    private TotpSecret enrolled(SignedInAgent agent) {
        PendingSignIn pending = awaited(agent);
        TotpSecret secret = newSecret(pending);
        assertThat(signIn.code(pending, people.code(secret))).isInstanceOf(Outcome.SignedIn.class);
        return secret;
    }

    private PendingSignIn awaited(SignedInAgent agent) {
        Outcome outcome = signIn.password(agent.email(), TestAgents.PASSWORD);
        assertThat(outcome).isInstanceOf(Outcome.CodeAwaited.class);
        return ((Outcome.CodeAwaited) outcome).pending();
    }

    private static TotpSecret newSecret(PendingSignIn pending) {
        return Objects.requireNonNull(pending.newSecret());
    }

    private void suspend(SignedInAgent agent) {
        database.update(AGENT)
                .set(AGENT.SUSPENDED_AT, clock.instant())
                .where(AGENT.ID.eq(agent.id()))
                .execute();
    }

    private int failures(String email) {
        return database.fetchSingle(
                        SIGN_IN_ATTEMPT, SIGN_IN_ATTEMPT.LOGIN.eq(email).and(SIGN_IN_ATTEMPT.ORIGIN.eq("*")))
                .getFailures();
    }

    private List<String> mailsTo(SignedInAgent agent) {
        return Written.mailsTo(database, agent.email());
    }

    private List<String> acts(SignedInAgent agent) {
        return Written.actsOf(database, agent.id().value());
    }

    private List<String> linesAbout(SignedInAgent agent) {
        return database.fetch(
                        JOURNAL_ENTRY,
                        condition(
                                "details ->> 'agent' = {0}",
                                val(agent.id().value().toString())))
                .getValues(JOURNAL_ENTRY.ACT);
    }
}
