package fr.sejour.instruction;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static sejour.db.Tables.DECISION_COUNT;
import static sejour.db.Tables.INSTRUCTION;

import fr.sejour.dossier.DossierState;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.shared.TimeConfiguration;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a supervisor counts of their prefecture. Filings and ages are counted in an index of the queue, decisions in a table
 * with a row for each day, which the trigger {@code decision_sets_decision_count} keeps: nothing reads the dossiers of other prefectures or of earlier years.
 */
@Service
public class Statistics {

    /** Weeks that are told, the current one included. */
    public static final int WEEKS = 26;

    private final DSLContext database;
    private final Clock clock;

    Statistics(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A week, Monday to Sunday in Paris (ISO 8601).
     *
     * @param monday its first day
     */
    public record Week(LocalDate monday, long filed, long favourable, long unfavourable, long closedIncomplete) {

        /** Decisions of all kinds. */
        public long decided() {
            return favourable + unfavourable + closedIncomplete;
        }
    }

    /**
     * Dossiers without a decision by the time since they were filed.
     *
     * @param upToOneMonth filed less than a month ago, and so on; the last ones are four months old or more
     */
    public record Ages(long upToOneMonth, long upToTwoMonths, long upToFourMonths, long older) {

        public long all() {
            return upToOneMonth + upToTwoMonths + upToFourMonths + older;
        }
    }

    /**
     * Everything that is counted.
     *
     * @param overdue dossiers whose applicant has let the day to answer a demand pass
     * @param weeks the newest last
     */
    public record Report(Ages ages, long overdue, List<Week> weeks) {}

    /** @throws NotFoundException for everybody but supervisors */
    @Transactional(readOnly = true)
    public Report of(SignedInAgent supervisor) {
        if (supervisor.role() != Role.SUPERVISOR) {
            throw new NotFoundException();
        }
        String prefecture = DossierAccess.prefecture(supervisor);
        LocalDate today = LocalDate.now(clock);
        return new Report(ages(prefecture, today), overdue(prefecture, today), weeks(prefecture, today));
    }

    private Ages ages(String prefecture, LocalDate today) {
        Condition oneMonth = filedSince(today.minusMonths(1));
        Condition twoMonths = filedSince(today.minusMonths(2));
        Condition fourMonths = filedSince(today.minusMonths(4));
        var counted = database.select(
                        count().filterWhere(oneMonth),
                        count().filterWhere(twoMonths.andNot(oneMonth)),
                        count().filterWhere(fourMonths.andNot(twoMonths)),
                        count().filterWhere(fourMonths.not()))
                .from(INSTRUCTION)
                .where(INSTRUCTION.PREFECTURE.eq(prefecture))
                .and(INSTRUCTION.STATE.in(Arrays.stream(DossierState.values())
                        .filter(DossierState::isFiled)
                        .filter(DossierState::awaitsDecision)
                        .map(state -> inline(state, INSTRUCTION.STATE))
                        .toList()))
                .fetchSingle();
        return new Ages(counted.value1(), counted.value2(), counted.value3(), counted.value4());
    }

    private static Condition filedSince(LocalDate day) {
        // The day itself is one month old already.
        return INSTRUCTION.FILED_AT.ge(start(day.plusDays(1)));
    }

    private long overdue(String prefecture, LocalDate today) {
        return database.fetchCount(
                INSTRUCTION, INSTRUCTION.PREFECTURE.eq(prefecture).and(INSTRUCTION.DUE_ON.lt(today)));
    }

    private List<Week> weeks(String prefecture, LocalDate today) {
        LocalDate first =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        Field<LocalDate> filedIn = field(
                "date_trunc('week', {0} AT TIME ZONE 'Europe/Paris')::date",
                SQLDataType.LOCALDATE, INSTRUCTION.FILED_AT);
        Map<LocalDate, Integer> filed = database.select(filedIn, count())
                .from(INSTRUCTION)
                .where(INSTRUCTION.PREFECTURE.eq(prefecture))
                .and(INSTRUCTION.FILED_AT.ge(start(first)))
                .groupBy(filedIn)
                .fetchMap(filedIn, count());
        Map<LocalDate, Map<Decision.Kind, Long>> decided = decided(prefecture, first);
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(monday -> week(monday, filed.getOrDefault(monday, 0), decided.getOrDefault(monday, Map.of())))
                .toList();
    }

    private Map<LocalDate, Map<Decision.Kind, Long>> decided(String prefecture, LocalDate first) {
        Map<LocalDate, Map<Decision.Kind, Long>> decided = new HashMap<>();
        database.select(DECISION_COUNT.DAY, DECISION_COUNT.KIND, sum(DECISION_COUNT.DECISIONS))
                .from(DECISION_COUNT)
                .where(DECISION_COUNT.PREFECTURE.eq(prefecture))
                .and(DECISION_COUNT.DAY.ge(first))
                .groupBy(DECISION_COUNT.DAY, DECISION_COUNT.KIND)
                .forEach(row -> decided.computeIfAbsent(
                                row.value1().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                monday -> new EnumMap<>(Decision.Kind.class))
                        .merge(row.value2(), number(row.value3()), Long::sum));
        return decided;
    }

    private static Week week(LocalDate monday, long filed, Map<Decision.Kind, Long> decided) {
        return new Week(
                monday,
                filed,
                decided.getOrDefault(Decision.Kind.FAVOURABLE, 0L),
                decided.getOrDefault(Decision.Kind.UNFAVOURABLE, 0L),
                decided.getOrDefault(Decision.Kind.CLOSED_INCOMPLETE, 0L));
    }

    private static long number(BigDecimal sum) {
        return sum.longValueExact();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(TimeConfiguration.PARIS).toInstant();
    }
}
