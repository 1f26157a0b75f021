package fr.sejour.audit;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.shared.AgentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Journal lines about an agent's account. */
@Service
public class AgentLines {

    /** Name of the detail that says whose account a line is about. */
    private static final String AGENT = "agent";

    /** Name of the detail that says where a request came from that a job judged. */
    private static final String FROM = "from";

    private final DSLContext database;

    AgentLines(DSLContext database) {
        this.database = database;
    }

    /**
     * One line.
     *
     * @param act as the journal names it
     * @param from address that the request came from; null when the service acted by itself
     */
    public record Line(Instant at, String act, @Nullable String from) {}

    /** The last lines about an account with one of these acts, newest first. */
    @Transactional(readOnly = true)
    public List<Line> latest(AgentId agent, Collection<String> acts, int count) {
        Field<String> from =
                coalesce(JOURNAL_ENTRY.REMOTE_ADDRESS, jsonbGetAttributeAsText(JOURNAL_ENTRY.DETAILS, FROM));
        return database.select(JOURNAL_ENTRY.AT, JOURNAL_ENTRY.ACT, from)
                .from(JOURNAL_ENTRY)
                .where(jsonbGetAttributeAsText(JOURNAL_ENTRY.DETAILS, AGENT)
                        .eq(agent.value().toString()))
                .and(JOURNAL_ENTRY.ACT.in(acts))
                .orderBy(JOURNAL_ENTRY.AT.desc(), JOURNAL_ENTRY.ID.desc())
                .limit(count)
                .fetch(row -> new Line(row.value1(), row.value2(), row.value3()));
    }
}
