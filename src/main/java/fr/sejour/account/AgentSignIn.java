package fr.sejour.account;

import fr.sejour.shared.JournalEntry;
import fr.sejour.shared.SignedInAgent;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Recognises agents by e-mail address and password, with the same work for addresses known and unknown. */
@Service
public class AgentSignIn {

    private final AgentStore agents;
    private final PasswordGate gate;
    private final SignInAttempts attempts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    AgentSignIn(
            AgentStore agents,
            PasswordGate gate,
            SignInAttempts attempts,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.agents = agents;
        this.gate = gate;
        this.attempts = attempts;
        this.transaction = transaction;
        this.events = events;
    }

    /** The agent, or empty for every cause of failure alike: unknown, wrong, too early, locked, suspended. */
    public Optional<SignedInAgent> attempt(String email, String password) {
        return EmailAddress.parse(email).flatMap(address -> attemptAt(address, password));
    }

    private Optional<SignedInAgent> attemptAt(String email, String password) {
        Optional<Agent> agent = agents.find(email).filter(known -> !known.isSuspended());
        PasswordGate.Verdict verdict = gate.judge(
                Login.ofAgent(email), password, agent.map(Agent::passwordHash).orElse(null));
        return agent.filter(known -> verdict instanceof PasswordGate.Verdict.Right)
                .map(known -> {
                    enter(known);
                    return known.signedIn();
                });
    }

    private void enter(Agent agent) {
        UUID actor = agent.id().value();
        transaction.executeWithoutResult(status -> {
            attempts.forget(Login.ofAgent(agent.email()));
            agents.seen(agent.id());
            events.publishEvent(new JournalEntry(actor, null, "SIGNED_IN", Map.of("agent", actor.toString())));
        });
    }
}
