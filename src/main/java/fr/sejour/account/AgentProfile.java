package fr.sejour.account;

import fr.sejour.shared.Role;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who an agent is, as an admin keeps it.
 *
 * @param email the login name
 * @param prefecture code of a department; null for a role without
 */
public record AgentProfile(
        String email,
        String displayName,
        Role role,
        @Nullable String prefecture) implements Serializable {}
