package fr.sejour.account;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import java.time.Clock;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Agents with an account, each of its own address. */
public final class TestAgents {

    /** Of all who were given one. */
    public static final String PASSWORD = "Rtk7!xqz";

    private final AgentStore agents;
    private final Clock clock;
    private final PasswordHasher hasher = new PasswordHasher();

    public TestAgents(DSLContext database, Clock clock) {
        this.clock = clock;
        agents = new AgentStore(database, clock);
    }

    /** Somebody who examines the dossiers of this department, without a password. */
    public SignedInAgent agent(String prefecture) {
        return add(Role.AGENT, prefecture, null);
    }

    /** Somebody who assigns the dossiers of this department, without a password. */
    public SignedInAgent supervisor(String prefecture) {
        return add(Role.SUPERVISOR, prefecture, null);
    }

    /** Somebody with {@link #PASSWORD}. */
    public SignedInAgent withPassword(Role role) {
        return add(role, role.examines() ? "75" : null, hasher.hash(PASSWORD));
    }

    /** Somebody with {@link #PASSWORD} who examines the dossiers of this department. */
    public SignedInAgent withPassword(Role role, String prefecture) {
        return add(role, prefecture, hasher.hash(PASSWORD));
    }

    /** What an authenticator app with this secret shows now. */
    public String code(TotpSecret secret) {
        return secret.code(clock.instant());
    }

    /** What an app shows now to which this key was typed, as the page of the second factor writes it. */
    public String code(String key) {
        return code(new TotpSecret(key.replace(" ", "")));
    }

    private SignedInAgent add(Role role, @Nullable String prefecture, @Nullable String passwordHash) {
        String email = "agent." + UUID.randomUUID() + "@example.org";
        AgentId id = agents.add(email, "Agent " + role, role, prefecture, passwordHash)
                .orElseThrow();
        return new SignedInAgent(id, email, "Agent " + role, role, prefecture);
    }
}
