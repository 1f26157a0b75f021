package fr.sejour.account;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.SignedInAgent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent's account.
 *
 * @param passwordHash null until the agent has chosen a password
 * @param hasSecondFactor whether an authenticator app is enrolled
 * @param accessVersion sessions opened at an earlier one have ended
 * @param version what a change must start from
 */
record Agent(
        AgentId id,
        AgentProfile profile,
        @Nullable String passwordHash,
        boolean hasSecondFactor,
        @Nullable Instant suspendedAt,
        int accessVersion,
        int version) {

    String email() {
        return profile.email();
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }

    SignedInAgent signedIn() {
        return new SignedInAgent(
                id, profile.email(), profile.displayName(), profile.role(), profile.prefecture(), accessVersion);
    }
}
