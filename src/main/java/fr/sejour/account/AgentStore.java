package fr.sejour.account;

import static org.jooq.impl.DSL.lower;
import static sejour.db.Tables.AGENT;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.Role;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
        return database.selectFrom(AGENT).where(AGENT.ID.eq(id)).fetchOptional(AgentStore::agent);
    }

    /** Adds an account; empty when this address has one already. */
    Optional<AgentId> add(
            String email, String displayName, Role role, @Nullable String prefecture, @Nullable String passwordHash) {
        return database.insertInto(AGENT)
                .set(AGENT.EMAIL, email)
                .set(AGENT.DISPLAY_NAME, displayName)
                .set(AGENT.ROLE, role)
                .set(AGENT.PREFECTURE, prefecture)
                .set(AGENT.PASSWORD_HASH, passwordHash)
                .set(AGENT.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .returning(AGENT.ID)
                .fetchOptional(AgentRecord::getId);
    }

    /** Sets the password, which ends what was begun with an earlier one. */
    void changePassword(AgentId id, String passwordHash) {
        database.update(AGENT)
                .set(AGENT.PASSWORD_HASH, passwordHash)
                .set(AGENT.VERSION, AGENT.VERSION.plus(1))
                .where(AGENT.ID.eq(id))
                .execute();
    }

    /** Agents whose name or address holds this, by name, at most so many. */
    List<AgentAccount> accounts(String text, int count) {
        return database.selectFrom(AGENT)
                .where(AGENT.DISPLAY_NAME.containsIgnoreCase(text).or(AGENT.EMAIL.containsIgnoreCase(text)))
                .orderBy(AGENT.DISPLAY_NAME, AGENT.ID)
                .limit(count)
                .fetch(AgentStore::account);
    }

    Optional<AgentAccount> account(AgentId id) {
        return database.selectFrom(AGENT).where(AGENT.ID.eq(id)).fetchOptional(AgentStore::account);
    }

    /** Those who can administer agents now; they stay so until the end of the transaction. */
    Set<AgentId> lockAdmins() {
        return database.select(AGENT.ID)
                .from(AGENT)
                .where(AGENT.ROLE.eq(Role.ADMIN))
                .and(AGENT.SUSPENDED_AT.isNull())
                .and(AGENT.PASSWORD_HASH.isNotNull())
                .orderBy(AGENT.ID)
                .forUpdate()
                .fetchSet(AGENT.ID);
    }

    /** False when the account was changed since this version, here and in the following. */
    boolean change(AgentId id, int version, String displayName, Role role, @Nullable String prefecture) {
        return update(id, version, changes -> {
            changes.setDisplayName(displayName);
            changes.setRole(role);
            changes.setPrefecture(prefecture);
        });
    }

    boolean suspend(AgentId id, int version) {
        return update(id, version, changes -> changes.setSuspendedAt(clock.instant()));
    }

    boolean reinstate(AgentId id, int version) {
        return update(id, version, changes -> changes.setSuspendedAt(null));
    }

    boolean forgetSecondFactor(AgentId id, int version) {
        return update(id, version, changes -> {
            changes.setTotpSecret(null);
            changes.setTotpLastStep(null);
        });
    }

    private boolean update(AgentId id, int version, Consumer<AgentRecord> change) {
        AgentRecord changes = database.newRecord(AGENT);
        change.accept(changes);
        changes.setVersion(version + 1);
        return database.update(AGENT)
                        .set(changes)
                        .where(AGENT.ID.eq(id))
                        .and(AGENT.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Version of the account's access; empty when there is no such account. Read at each request. */
    Optional<Integer> accessVersion(AgentId id) {
        return database.select(AGENT.ACCESS_VERSION)
                .from(AGENT)
                .where(AGENT.ID.eq(id))
                .fetchOptional(AGENT.ACCESS_VERSION);
    }

    /** Ends the sessions of the account on every node. */
    void changeAccess(AgentId id) {
        database.update(AGENT)
                .set(AGENT.ACCESS_VERSION, AGENT.ACCESS_VERSION.plus(1))
                .where(AGENT.ID.eq(id))
                .execute();
    }

    void seen(AgentId id) {
        database.update(AGENT)
                .set(AGENT.LAST_SEEN_AT, clock.instant())
                .where(AGENT.ID.eq(id))
                .execute();
    }

    private static Agent agent(AgentRecord row) {
        return new Agent(
                row.getId(),
                profile(row),
                row.getPasswordHash(),
                row.getTotpSecret() != null,
                row.getSuspendedAt(),
                row.getAccessVersion(),
                row.getVersion());
    }

    private static AgentAccount account(AgentRecord row) {
        return new AgentAccount(
                row.getId(),
                profile(row),
                state(row),
                row.getTotpSecret() != null,
                row.getLastSeenAt(),
                row.getVersion());
    }

    private static AgentProfile profile(AgentRecord row) {
        return new AgentProfile(row.getEmail(), row.getDisplayName(), row.getRole(), row.getPrefecture());
    }

    private static AgentAccount.State state(AgentRecord row) {
        if (row.getSuspendedAt() != null) {
            return AgentAccount.State.SUSPENDED;
        }
        return row.getPasswordHash() == null ? AgentAccount.State.INVITED : AgentAccount.State.ACTIVE;
    }
}
