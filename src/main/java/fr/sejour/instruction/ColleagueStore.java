package fr.sejour.instruction;

import static org.jooq.Records.mapping;
import static sejour.db.Tables.PRESENCE;

import fr.sejour.account.AgentNames;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The agents of a prefecture, and which dossiers they have open. */
@Repository
class ColleagueStore {

    private final DSLContext database;
    private final AgentNames agents;

    ColleagueStore(DSLContext database, AgentNames agents) {
        this.database = database;
        this.agents = agents;
    }

    /** Who examines dossiers of a prefecture, by name: whoever has that prefecture. */
    List<Colleague> of(String prefecture) {
        return agents.examining(prefecture).stream()
                .map(agent -> new Colleague(agent.id(), agent.name()))
                .toList();
    }

    /** Others than this agent who were seen with a dossier open since then. */
    static Condition isWithOther(AgentId agent, Instant since) {
        return PRESENCE.AGENT.ne(agent).and(PRESENCE.SEEN_AT.gt(since));
    }

    void seen(DossierId dossier, AgentId agent, Instant at) {
        database.insertInto(PRESENCE)
                .set(PRESENCE.DOSSIER, dossier)
                .set(PRESENCE.AGENT, agent)
                .set(PRESENCE.SEEN_AT, at)
                .onConflict(PRESENCE.DOSSIER, PRESENCE.AGENT)
                .doUpdate()
                .set(PRESENCE.SEEN_AT, at)
                .execute();
    }

    List<Colleague> present(DossierId dossier, AgentId besides, Instant since) {
        return database.select(PRESENCE.AGENT, InstructionStore.nameOf(PRESENCE.AGENT))
                .from(PRESENCE)
                .where(PRESENCE.DOSSIER.eq(dossier), isWithOther(besides, since))
                .orderBy(2, 1)
                .fetch(mapping(Colleague::new));
    }

    void gone(DossierId dossier, AgentId agent) {
        database.deleteFrom(PRESENCE)
                .where(PRESENCE.DOSSIER.eq(dossier), PRESENCE.AGENT.eq(agent))
                .execute();
    }

    /** Forgets where an agent was before. */
    void forget(AgentId agent, Instant before) {
        database.deleteFrom(PRESENCE)
                .where(PRESENCE.AGENT.eq(agent), PRESENCE.SEEN_AT.lt(before))
                .execute();
    }
}
