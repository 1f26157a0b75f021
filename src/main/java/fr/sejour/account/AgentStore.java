package fr.sejour.account;

import static org.jooq.impl.DSL.lower;
import static sejour.db.Tables.AGENT;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.Role;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import sejour.db.tables.records.AgentRecord;

/** The agents' accounts in the database. */
@Repository
class AgentStore {

    private final DSLContext database;
    private final Clock clock;

    AgentStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Agent> find(String email) {
        return database.selectFrom(AGENT)
                .where(lower(AGENT.EMAIL).eq(email.toLowerCase(Locale.ROOT)))
                .fetchOptional(AgentStore::agent);
    }

    Optional<Agent> find(AgentId id) {
        return database.selectFrom(AGENT).where(AGENT.ID.eq(id.value())).fetchOptional(AgentStore::agent);
    }

    /** Adds an account; empty when this address has one already. */
    Optional<AgentId> add(
            String email, String displayName, Role role, @Nullable String prefecture, @Nullable String passwordHash) {
        return database.insertInto(AGENT)
                .set(AGENT.EMAIL, email)
                .set(AGENT.DISPLAY_NAME, displayName)
                .set(AGENT.ROLE, role.name())
                .set(AGENT.PREFECTURE, prefecture)
                .set(AGENT.PASSWORD_HASH, passwordHash)
                .set(AGENT.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returning(AGENT.ID)
                .fetchOptional(row -> new AgentId(row.getId()));
    }

    void seen(AgentId id) {
        database.update(AGENT)
                .set(AGENT.LAST_SEEN_AT, clock.instant())
                .where(AGENT.ID.eq(id.value()))
                .execute();
    }

    private static Agent agent(AgentRecord row) {
        return new Agent(
                new AgentId(row.getId()),
                row.getEmail(),
                row.getDisplayName(),
                Role.valueOf(row.getRole()),
                row.getPrefecture(),
                row.getPasswordHash(),
                row.getTotpSecret() != null,
                row.getSuspendedAt(),
                row.getVersion());
    }
}
