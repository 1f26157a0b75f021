package fr.sejour.account;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static sejour.db.Tables.AGENT;

import fr.sejour.shared.AgentId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Names of agents, for lists and histories. */
@Repository
public class AgentNames {

    private final DSLContext database;

    AgentNames(DSLContext database) {
        this.database = database;
    }

    /** An agent and their name. */
    public record Named(AgentId id, String name) {}

    /**
     * Subquery: name of the agent whose id stands in a column of the outer query; null when there is no such account.
     */
    public static Field<String> of(Field<AgentId> agent) {
        return field(select(AGENT.DISPLAY_NAME).from(AGENT).where(AGENT.ID.eq(agent)));
    }

    /** The agents who examine the dossiers of a prefecture, sorted by name. */
    public List<Named> examining(String prefecture) {
        return database.select(AGENT.ID, AGENT.DISPLAY_NAME)
                .from(AGENT)
                .where(AGENT.PREFECTURE.eq(prefecture), AGENT.SUSPENDED_AT.isNull())
                .orderBy(AGENT.DISPLAY_NAME, AGENT.ID)
                .fetch(mapping(Named::new));
    }
}
