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
 * @param accessVersion version of the account's access when the session was opened; the session ends when the account has a
 *     later one
 */
public record SignedInAgent(
        AgentId id,
        String email,
        String displayName,
        Role role,
        @Nullable String prefecture,
        int accessVersion) implements Principal, Serializable {

    /** Of an account whose access has never changed. */
    public SignedInAgent(AgentId id, String email, String displayName, Role role, @Nullable String prefecture) {
        this(id, email, displayName, role, prefecture, 0);
    }

    @Override
    public String getName() {
        return email;
    }
}
