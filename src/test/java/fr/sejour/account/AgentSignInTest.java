package fr.sejour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.AGENT;
import static sejour.db.Tables.JOURNAL_ENTRY;
import static sejour.db.Tables.SIGN_IN_ATTEMPT;

import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AgentSignInTest {

    private static final String WRONG = "Rtk7!xqy";

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
    void theRightPairOpensTheAccountHoweverTheAddressIsWritten() {
        SignedInAgent agent = people.withPassword(Role.SUPERVISOR);

        assertThat(signIn.attempt(" " + agent.email().toUpperCase(Locale.ROOT), TestAgents.PASSWORD))
                .contains(agent);
        assertThat(database.fetch(
                                JOURNAL_ENTRY,
                                JOURNAL_ENTRY.ACTOR_ID.eq(agent.id().value()))
                        .getValues(JOURNAL_ENTRY.ACT))
                .containsExactly("SIGNED_IN");
    }

    @Test
    void wrongPasswordUnknownAddressSuspendedAndUninvitedAreRefusedAlike() {
        SignedInAgent known = people.withPassword(Role.AGENT);
        SignedInAgent suspended = people.withPassword(Role.AGENT);
        SignedInAgent withoutPassword = people.agent("75");
        database.update(AGENT)
                .set(AGENT.SUSPENDED_AT, clock.instant())
                .where(AGENT.ID.eq(suspended.id().value()))
                .execute();
        String unknown = UUID.randomUUID() + "@example.org";

        assertThat(signIn.attempt(known.email(), WRONG)).isEmpty();
        assertThat(signIn.attempt(unknown, TestAgents.PASSWORD)).isEmpty();
        assertThat(signIn.attempt(suspended.email(), TestAgents.PASSWORD)).isEmpty();
        assertThat(signIn.attempt(withoutPassword.email(), TestAgents.PASSWORD)).isEmpty();
        assertThat(signIn.attempt("9900000001", TestAgents.PASSWORD)).isEmpty();

        for (String email : new String[] {known.email(), unknown, suspended.email(), withoutPassword.email()}) {
            assertThat(database.fetchSingle(SIGN_IN_ATTEMPT, SIGN_IN_ATTEMPT.LOGIN.eq(email))
                            .getFailures())
                    .isEqualTo(1);
        }
    }

    @Test
    void anUnknownAddressTakesAsLongAsAKnownOne() {
        SignedInAgent known = people.withPassword(Role.AGENT);

        long toKnown = fastest(() -> signIn.attempt(known.email(), WRONG));
        long toUnknown = fastest(() -> signIn.attempt(UUID.randomUUID() + "@example.org", WRONG));

        assertThat((double) toUnknown / toKnown).isBetween(0.5, 2.0);
    }

    @Test
    void delaysGrowAsForApplicants() {
        SignedInAgent agent = people.withPassword(Role.AGENT);
        IntStream.range(0, 4).forEach(i -> signIn.attempt(agent.email(), WRONG));

        assertThat(signIn.attempt(agent.email(), TestAgents.PASSWORD)).isEmpty();

        clock.advance(Duration.ofSeconds(5));
        assertThat(signIn.attempt(agent.email(), TestAgents.PASSWORD)).isPresent();
    }

    private static long fastest(Runnable work) {
        return IntStream.range(0, 5)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    work.run();
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }
}
