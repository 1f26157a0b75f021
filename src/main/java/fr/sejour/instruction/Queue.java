package fr.sejour.instruction;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static sejour.db.Tables.INSTRUCTION;
import static sejour.db.Tables.INSTRUCTION_COUNT;

import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.QueueFilter.Assignee;
import fr.sejour.instruction.QueueFilter.Order;
import fr.sejour.instruction.QueueFilter.States;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.SignedInAgent;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queue of a prefecture. Each page is one query that reads as many rows as it shows from an index in its order: a
 * prefecture with many dossiers waits no longer than one with few. Counts are rows that the trigger
 * {@code instruction_sets_instruction_count} keeps.
 */
@Service
public class Queue {

    /** Dossiers on a page. */
    public static final int PAGE = 25;

    private static final Condition TO_DO = INSTRUCTION.STATE.in(
            inline(DossierState.FILED, INSTRUCTION.STATE),
            inline(DossierState.IN_INSTRUCTION, INSTRUCTION.STATE),
            inline(DossierState.COMPLEMENT_ANSWERED, INSTRUCTION.STATE));

    private final DSLContext database;
    private final QueueSearch search;
    private final Clock clock;

    Queue(DSLContext database, QueueSearch search, Clock clock) {
        this.database = database;
        this.search = search;
        this.clock = clock;
    }

    /**
     * A page of the agent's prefecture.
     *
     * @param place where it begins or ends; null for the first page, which also stands for a place that is not understood
     * @throws NotFoundException when the agent's role has no dossiers
     */
    @Transactional(readOnly = true)
    public QueuePage page(SignedInAgent agent, QueueFilter filter, @Nullable QueuePlace place) {
        String prefecture = DossierAccess.prefecture(agent);
        planOnce();
        if (filter.isSearch()) {
            return search.page(prefecture, filter.search(), place);
        }
        Condition shown = INSTRUCTION
                .PREFECTURE
                .eq(prefecture)
                .and(states(filter.states()))
                .and(assignee(filter.assignee()))
                .and(
                        filter.applicantCase() == null
                                ? noCondition()
                                : INSTRUCTION.APPLICANT_CASE.eq(filter.applicantCase()))
                .and(filter.overdue() ? INSTRUCTION.DUE_ON.lt(LocalDate.now(clock)) : noCondition());
        if (filter.overdue()) {
            return page(shown, INSTRUCTION.DUE_ON, LocalDate::parse, place);
        }
        return filter.order() == Order.DUE_DATE
                ? page(shown.and(INSTRUCTION.DUE_ON.isNotNull()), INSTRUCTION.DUE_ON, LocalDate::parse, place)
                : page(shown, INSTRUCTION.FILED_AT, Instant::parse, place);
    }

    /**
     * How many dossiers of the agent's prefecture are in each state; states without are absent.
     *
     * @throws NotFoundException when the agent's role has no dossiers
     */
    @Transactional(readOnly = true)
    public Map<DossierState, Long> counts(SignedInAgent agent) {
        Map<DossierState, Long> counts = new EnumMap<>(DossierState.class);
        database.select(INSTRUCTION_COUNT.STATE, sum(INSTRUCTION_COUNT.DOSSIERS))
                .from(INSTRUCTION_COUNT)
                .where(INSTRUCTION_COUNT.PREFECTURE.eq(DossierAccess.prefecture(agent)))
                .groupBy(INSTRUCTION_COUNT.STATE)
                .having(sum(INSTRUCTION_COUNT.DOSSIERS).ne(inline(BigDecimal.ZERO)))
                .forEach(row -> counts.put(row.value1(), row.value2().longValueExact()));
        return counts;
    }

    /**
     * Each statement of the queue has one good plan, whatever the values: it is made once a connection. Left to itself, PostgreSQL makes one for the values of each
     * call when it takes them to matter, as it does the more the table grows: that takes longer than reading a page.
     */
    private void planOnce() {
        database.setLocal(name("plan_cache_mode"), inline("force_generic_plan")).execute();
    }

    private <K extends Comparable<? super K>> QueuePage page(
            Condition shown, Field<K> key, Function<String, K> parse, @Nullable QueuePlace place) {
        Optional<QueuePlace> from =
                Optional.ofNullable(place).filter(given -> key(given, parse).isPresent());
        boolean backwards = from.map(QueuePlace::backwards).orElse(false);
        var ordered = database.select(QueueRows.columns())
                .select(key)
                .from(INSTRUCTION)
                .where(shown)
                .orderBy(
                        backwards ? key.desc() : key.asc(),
                        backwards ? INSTRUCTION.DOSSIER.desc() : INSTRUCTION.DOSSIER.asc());
        var found = from.map(given -> ordered.seek(key(given, parse).orElseThrow(), given.dossier())
                        .limit(QueueRows.READ)
                        .fetch())
                .orElseGet(() -> ordered.limit(QueueRows.READ).fetch());
        return QueueRows.page(found, from, row -> String.valueOf(row.get(key)));
    }

    private static <K> Optional<K> key(QueuePlace place, Function<String, K> parse) {
        try {
            return Optional.of(parse.apply(place.key()));
        } catch (DateTimeParseException ofAnotherOrder) {
            return Optional.empty();
        }
    }

    private static Condition states(States states) {
        return switch (states) {
            case States.ToDo() -> TO_DO;
            case States.All() -> noCondition();
            case States.One(DossierState state) -> INSTRUCTION.STATE.eq(state);
        };
    }

    private static Condition assignee(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Anyone() -> noCondition();
            case Assignee.Nobody() -> INSTRUCTION.HOLDER.isNull();
            case Assignee.Of(AgentId agent) -> INSTRUCTION.HOLDER.eq(agent);
        };
    }
}
