package fr.sejour.account;

import fr.sejour.shared.AgentId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent's account as an admin sees it.
 *
 * @param hasSecondFactor whether an authenticator app is enrolled
 * @param lastSeenAt moment of the last sign-in; null before the first
 * @param version version of the account; a change names the version that it starts from
 */
public record AgentAccount(
        AgentId id,
        AgentProfile profile,
        State state,
        boolean hasSecondFactor,
        @Nullable Instant lastSeenAt,
        int version)
        implements Serializable {

    /** Whether the agent can sign in. */
    public enum State {
        /** Not yet: no password was chosen. */
        INVITED,
        ACTIVE,
        SUSPENDED
    }
}
