package fr.sejour.audit;

import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.shared.JournalEntry;
import java.time.Clock;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/** Writes the lines that services publish, in their transaction. */
@Component
class Journal {

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    Journal(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Refuses to write outside a transaction: the line would stand although its act might not. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(JournalEntry entry) {
        database.insertInto(JOURNAL_ENTRY)
                .set(JOURNAL_ENTRY.AT, clock.instant())
                .set(JOURNAL_ENTRY.ACTOR_ID, entry.actor())
                .set(JOURNAL_ENTRY.DOSSIER_ID, entry.dossier())
                .set(JOURNAL_ENTRY.ACT, entry.act())
                .set(JOURNAL_ENTRY.DETAILS, JSONB.valueOf(json.writeValueAsString(entry.details())))
                .set(JOURNAL_ENTRY.REMOTE_ADDRESS, remoteAddress())
                .execute();
    }

    /** Where the current request comes from; null for what jobs do. */
    private static @Nullable String remoteAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
