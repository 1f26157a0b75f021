package fr.sejour.account;

import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.SignedInAgent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Recognises agents by e-mail address and password, with the same work for addresses known and unknown, and then by a code
 * of their authenticator app. Codes count as passwords do: a wrong one delays the next.
 */
@Service
public class AgentSignIn {

    /** From the right password to the right code; an app may have to be installed meanwhile. */
    private static final Duration CODE_AWAITED = Duration.ofMinutes(15);

    private final AgentStore agents;
    private final SecondFactors factors;
    private final PasswordGate gate;
    private final SignInAttempts attempts;
    private final AccountRequests requests;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean codeRequired;
    private final SecureRandom random = new SecureRandom();

    AgentSignIn(
            AgentStore agents,
            SecondFactors factors,
            PasswordGate gate,
            SignInAttempts attempts,
            AccountRequests requests,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${sejour.second-factor.required}") boolean codeRequired) {
        this.agents = agents;
        this.factors = factors;
        this.gate = gate;
        this.attempts = attempts;
        this.requests = requests;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.codeRequired = codeRequired;
    }

    /** What became of an attempt. */
    public sealed interface Outcome {

        record SignedIn(SignedInAgent agent) implements Outcome {}

        /** The password was right; nothing is open until the code is. */
        record CodeAwaited(PendingSignIn pending) implements Outcome {}

        /** Every cause alike: unknown, wrong, too early, suspended. */
        record Refused() implements Outcome {}

        /** The code comes too late, or the account changed: the password must be given again. */
        record Over() implements Outcome {}
    }

    /**
     * Judges an address and a password.
     *
     * @throws fr.sejour.shared.TryLaterException when too many passwords wait to be hashed
     */
    public Outcome password(String email, String password) {
        return EmailAddress.parse(email)
                .<Outcome>map(address -> judge(address, password))
                .orElseGet(Outcome.Refused::new);
    }

    private Outcome judge(String email, String password) {
        Optional<Agent> agent = agents.find(email).filter(known -> !known.isSuspended());
        PasswordGate.Verdict verdict = gate.judge(
                Login.ofAgent(email), password, agent.map(Agent::passwordHash).orElse(null));
        return switch (verdict) {
            case PasswordGate.Verdict.Right(SignInAttempts.Attempt attempt) ->
                agent.map(known -> goOn(known, attempt)).orElseGet(Outcome.Refused::new);
            case PasswordGate.Verdict.TooEarly early -> new Outcome.Refused();
            case PasswordGate.Verdict.Wrong(boolean told) -> {
                requests.agentRefused(email, told);
                yield new Outcome.Refused();
            }
        };
    }

    private Outcome goOn(Agent agent, SignInAttempts.Attempt attempt) {
        if (!agent.hasSecondFactor() && !codeRequired) {
            transaction.executeWithoutResult(status -> enter(agent, attempt));
            return new Outcome.SignedIn(agent.signedIn());
        }
        attempts.takeBack(attempt);
        TotpSecret newSecret = agent.hasSecondFactor() ? null : TotpSecret.random(random);
        return new Outcome.CodeAwaited(new PendingSignIn(
                agent.id(), agent.version(), clock.instant().plus(CODE_AWAITED), agent.email(), newSecret));
    }

    /** Judges a code; the first right one of an agent who had no second factor makes theirs of the new secret. */
    public Outcome code(PendingSignIn pending, String typed) {
        Instant now = clock.instant();
        Optional<Agent> found = agents.find(pending.agent())
                .filter(agent -> agent.version() == pending.version() && !agent.isSuspended());
        if (found.isEmpty() || !now.isBefore(pending.until())) {
            return new Outcome.Over();
        }
        Agent agent = found.get();
        SignInAttempts.Attempt attempt = attempts.begin(Login.ofAgent(agent.email()));
        if (attempt.refused()) {
            return new Outcome.Refused();
        }
        TotpSecret secret = pending.newSecret() == null ? factors.secret(agent.id()) : pending.newSecret();
        OptionalLong step = secret.step(typed, now);
        if (step.isPresent()
                && Boolean.TRUE.equals(
                        transaction.execute(status -> enter(agent, pending, step.getAsLong(), attempt)))) {
            return new Outcome.SignedIn(agent.signedIn());
        }
        requests.agentRefused(agent.email(), attempt.told());
        return new Outcome.Refused();
    }

    /** False when the code was used before, or another enrolment was quicker. */
    private boolean enter(Agent agent, PendingSignIn pending, long step, SignInAttempts.Attempt attempt) {
        boolean used = pending.newSecret() == null
                ? factors.use(agent.id(), step)
                : factors.enrol(agent.id(), pending.version(), pending.newSecret(), step);
        if (used) {
            if (pending.newSecret() != null) {
                journal(agent, "SECOND_FACTOR_ENROLLED");
            }
            enter(agent, attempt);
        }
        return used;
    }

    private void enter(Agent agent, SignInAttempts.Attempt attempt) {
        attempts.succeed(attempt);
        agents.seen(agent.id());
        journal(agent, "SIGNED_IN");
    }

    private void journal(Agent agent, String act) {
        UUID id = agent.id().value();
        events.publishEvent(new JournalEntry(id, null, act, Map.of("agent", id.toString())));
    }
}
