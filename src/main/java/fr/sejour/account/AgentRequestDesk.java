package fr.sejour.account;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.JournalEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Handles events at the agents' sign-in: writes a journal line and perhaps sends a mail when the account exists, else
 * does nothing.
 */
@Component
class AgentRequestDesk {

    private final AgentStore agents;
    private final AgentPasswords passwords;
    private final RequestLimits limits;
    private final ApplicationEventPublisher events;

    AgentRequestDesk(
            AgentStore agents, AgentPasswords passwords, RequestLimits limits, ApplicationEventPublisher events) {
        this.agents = agents;
        this.passwords = passwords;
        this.limits = limits;
        this.events = events;
    }

    /** Sends another link in place of an expired one, unless the agent was suspended meanwhile. */
    void renewLink(AgentId id) {
        agents.find(id)
                .filter(agent -> !agent.isSuspended())
                .filter(agent -> limits.admits(
                        RequestLimits.Kind.RESET_PASSWORD, id.value().toString()))
                .ifPresent(passwords::sendLink);
    }

    void refused(AccountRequest.AgentRefused request) {
        boolean told = request.told()
                && limits.admits(
                        RequestLimits.Kind.TELL_SLOWED,
                        Login.ofAgent(request.email()).text());
        agents.find(request.email()).ifPresent(agent -> {
            journal(agent, "SIGN_IN_REFUSED", request);
            if (told) {
                journal(agent, "SIGN_IN_SLOWED", request);
                events.publishEvent(new AccountEvent.AgentSignInSlowed(agent.email(), AgentPasswords.LANGUAGE));
            }
        });
    }

    private void journal(Agent agent, String act, AccountRequest.AgentRefused request) {
        Map<String, String> details = new HashMap<>();
        details.put("agent", agent.id().value().toString());
        Optional.ofNullable(request.from()).ifPresent(from -> details.put("from", from));
        events.publishEvent(new JournalEntry(null, null, act, details));
    }
}
