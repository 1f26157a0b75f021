package fr.sejour.instruction;

import static sejour.db.Tables.AGENT;
import static sejour.db.Tables.PRESENCE;

import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.Role;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The agents of a prefecture, and which dossiers they have open. */
@Repository
class ColleagueStore {

    private final DSLContext database;

    ColleagueStore(DSLContext database) {
        this.database = database;
    }

    /** Who examines dossiers of a prefecture, by name. */
    List<Colleague> of(String prefecture) {
        return database.select(AGENT.ID, AGENT.DISPLAY_NAME)
                .from(AGENT)
                .where(
                        AGENT.PREFECTURE.eq(prefecture),
                        AGENT.ROLE.in(Role.AGENT.name(), Role.SUPERVISOR.name()),
                        AGENT.SUSPENDED_AT.isNull())
                .orderBy(AGENT.DISPLAY_NAME, AGENT.ID)
                .fetch(row -> new Colleague(new AgentId(row.value1()), row.value2()));
    }

    /** Others than this agent who were seen with a dossier open since then. */
    static Condition isWithOther(AgentId agent, Instant since) {
        return PRESENCE.AGENT.ne(agent.value()).and(PRESENCE.SEEN_AT.gt(since));
    }

    void seen(DossierId dossier, AgentId agent, Instant at) {
        database.insertInto(PRESENCE)
                .set(PRESENCE.DOSSIER, dossier.value())
                .set(PRESENCE.AGENT, agent.value())
                .set(PRESENCE.SEEN_AT, at)
                .onConflict(PRESENCE.DOSSIER, PRESENCE.AGENT)
                .doUpdate()
                .set(PRESENCE.SEEN_AT, at)
                .execute();
    }

    List<Colleague> present(DossierId dossier, AgentId besides, Instant since) {
        return database.select(PRESENCE.AGENT, InstructionStore.nameOf(PRESENCE.AGENT))
                .from(PRESENCE)
                .where(PRESENCE.DOSSIER.eq(dossier.value()), isWithOther(besides, since))
                .orderBy(2, 1)
                .fetch(row -> new Colleague(new AgentId(row.value1()), row.value2()));
    }

    void gone(DossierId dossier, AgentId agent) {
        database.deleteFrom(PRESENCE)
                .where(PRESENCE.DOSSIER.eq(dossier.value()), PRESENCE.AGENT.eq(agent.value()))
                .execute();
    }

    /** Forgets where an agent was before. */
    void forget(AgentId agent, Instant before) {
        database.deleteFrom(PRESENCE)
                .where(PRESENCE.AGENT.eq(agent.value()), PRESENCE.SEEN_AT.lt(before))
                .execute();
    }
}
