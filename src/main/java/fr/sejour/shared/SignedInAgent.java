package fr.sejour.shared;

import java.io.Serializable;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * The agent behind the current session, as Spring Security's principal. Role and prefecture cannot change under a session:
 * changing them ends it.
 *
 * @param id the account
 * @param email the login name
 * @param displayName as the header and the history of a dossier show it
 * @param prefecture code of the department whose dossiers this agent examines; null for a role without
 */
public record SignedInAgent(
        AgentId id,
        String email,
        String displayName,
        Role role,
        @Nullable String prefecture) implements Principal, Serializable {

    @Override
    public String getName() {
        return email;
    }
}
