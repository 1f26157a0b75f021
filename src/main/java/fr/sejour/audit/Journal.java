package fr.sejour.audit;

import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.shared.JournalEntry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the lines that services publish, in their transaction, as the last thing it does before it commits: a chain is held
 * only while its line is made durable, and chains are taken in one order after all other rows, so that no two transactions
 * wait for each other. The trigger {@code journal_entry_extends_chain} gives each line its place and its hashes, and moves the
 * head of its chain.
 */
@Component
class Journal {

    /** Those of the service itself, which belong to no dossier and no actor, come last. */
    private static final Comparator<Line> BY_CHAIN =
            Comparator.comparing(Line::chain, Comparator.nullsLast(Comparator.naturalOrder()));

    private final DSLContext database;
    private final JsonMapper json;
    private final Clock clock;

    Journal(DSLContext database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes a line; refuses to write outside a transaction, because the line would stay even if the act it tells of
     * were rolled back.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(JournalEntry entry) {
        Line line = new Line(clock.instant(), entry, remoteAddress());
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(EndOfTransaction.class::isInstance)
                .map(EndOfTransaction.class::cast)
                .findFirst()
                .orElseGet(this::newEndOfTransaction)
                .add(line);
    }

    private EndOfTransaction newEndOfTransaction() {
        EndOfTransaction end = new EndOfTransaction();
        TransactionSynchronizationManager.registerSynchronization(end);
        return end;
    }

    private void insert(Line line) {
        JournalEntry entry = line.entry();
        database.insertInto(JOURNAL_ENTRY)
                .set(JOURNAL_ENTRY.AT, line.at())
                .set(JOURNAL_ENTRY.ACTOR_ID, entry.actor())
                .set(JOURNAL_ENTRY.DOSSIER_ID, entry.dossier())
                .set(JOURNAL_ENTRY.ACT, entry.act())
                .set(JOURNAL_ENTRY.DETAILS, JSONB.valueOf(json.writeValueAsString(entry.details())))
                .set(JOURNAL_ENTRY.REMOTE_ADDRESS, line.from())
                .execute();
    }

    /** Where the current request comes from; null for what jobs do. */
    private static @Nullable String remoteAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }

    private record Line(
            Instant at, JournalEntry entry, @Nullable String from) {

        @Nullable
        UUID chain() {
            return Stream.of(entry.dossier(), entry.actor())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The lines of one transaction. */
    private final class EndOfTransaction implements TransactionSynchronization {

        private final List<Line> lines = new ArrayList<>();
        private boolean reached;

        void add(Line line) {
            if (reached) {
                insert(line);
            } else {
                lines.add(line);
            }
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            reached = true;
            lines.sort(BY_CHAIN);
            lines.forEach(Journal.this::insert);
        }
    }
}
