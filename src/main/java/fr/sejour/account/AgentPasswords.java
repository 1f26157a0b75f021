package fr.sejour.account;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.JournalEntry;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Links by which agents choose passwords, and what choosing one changes. */
@Component
class AgentPasswords {

    /** Of everything that is written to agents. */
    static final Locale LANGUAGE = Locale.FRENCH;

    private final AgentStore agents;
    private final AccountLinks links;
    private final SignInAttempts attempts;
    private final ApplicationEventPublisher events;

    AgentPasswords(AgentStore agents, AccountLinks links, SignInAttempts attempts, ApplicationEventPublisher events) {
        this.agents = agents;
        this.links = links;
        this.attempts = attempts;
        this.events = events;
    }

    /** Owes the agent a mail with a link: an invitation to who has no password yet. */
    void sendLink(Agent agent) {
        LinkHolder holder = new LinkHolder.OfAgent(agent.id());
        if (agent.passwordHash() == null) {
            UUID link = links.add(LinkPurpose.INVITE_AGENT, holder, agent.email(), LANGUAGE);
            events.publishEvent(new AccountEvent.AgentInvited(link, agent.email(), LANGUAGE));
        } else {
            UUID link = links.add(LinkPurpose.RESET_AGENT_PASSWORD, holder, agent.email(), LANGUAGE);
            events.publishEvent(new AccountEvent.AgentPasswordReset(link, agent.email(), LANGUAGE));
        }
    }

    /** Makes this the password, in the transaction that spends the link; false for who is suspended or gone. */
    boolean choose(AgentId id, String hash) {
        Optional<Agent> known = agents.find(id).filter(agent -> !agent.isSuspended());
        known.ifPresent(agent -> {
            agents.changePassword(id, hash);
            attempts.startOver(Login.ofAgent(agent.email()));
            if (agent.passwordHash() != null) {
                events.publishEvent(new AccountEvent.AgentPasswordChanged(agent.email(), LANGUAGE));
            }
            events.publishEvent(new AgentAccessChanged(id));
            UUID actor = id.value();
            events.publishEvent(new JournalEntry(actor, null, "PASSWORD_CHANGED", Map.of("agent", actor.toString())));
        });
        return known.isPresent();
    }
}
