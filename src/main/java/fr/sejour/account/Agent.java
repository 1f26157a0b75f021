package fr.sejour.account;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent's account.
 *
 * @param prefecture code of a department; null for a role without
 * @param passwordHash null until the agent has chosen a password
 * @param hasSecondFactor whether an authenticator app is enrolled
 * @param version what a change must start from
 */
record Agent(
        AgentId id,
        String email,
        String displayName,
        Role role,
        @Nullable String prefecture,
        @Nullable String passwordHash,
        boolean hasSecondFactor,
        @Nullable Instant suspendedAt,
        int version) {

    boolean isSuspended() {
        return suspendedAt != null;
    }

    SignedInAgent signedIn() {
        return new SignedInAgent(id, email, displayName, role, prefecture);
    }
}
