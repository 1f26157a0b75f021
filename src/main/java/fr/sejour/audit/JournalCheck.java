package fr.sejour.audit;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static sejour.db.Tables.JOURNAL_CHAIN;
import static sejour.db.Tables.JOURNAL_CHECK;
import static sejour.db.Tables.JOURNAL_ENTRY;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks that every line of the journal is there as it was written. Lines are read one by one from a single snapshot
 * of the database, so that memory does not grow with their number and the service goes on writing meanwhile.
 */
@Service
public class JournalCheck {

    private static final int AT_ONCE = 1000;

    private final DSLContext database;
    private final Clock clock;

    JournalCheck(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a check found.
     *
     * @param lines number of lines read
     * @param broken the first line that is wrong; empty when the journal is whole
     */
    public record Result(Instant at, long lines, Optional<BrokenLine> broken) {}

    /** Checks all chains and stores the result. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Result all() {
        return kept(null);
    }

    /** Checks the chain of a dossier or actor and stores the result. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Result of(UUID chain) {
        return kept(chain);
    }

    /** Result of the last check of all chains; empty when there was none. */
    @Transactional(readOnly = true)
    public Optional<Result> last() {
        return database.selectFrom(JOURNAL_CHECK)
                .where(JOURNAL_CHECK.CHAIN.isNull())
                .orderBy(JOURNAL_CHECK.AT.desc())
                .limit(1)
                .fetchOptional(row -> new Result(
                        row.getAt(),
                        row.getLines(),
                        Optional.ofNullable(row.getReason())
                                .map(reason -> new BrokenLine(row.getBrokenChain(), row.getBrokenPlace(), reason))));
    }

    private Result kept(@Nullable UUID chain) {
        ChainWalk walk = new ChainWalk();
        walk(walk, chain);
        Result result = new Result(clock.instant(), walk.lines(), walk.broken());
        database.insertInto(JOURNAL_CHECK)
                .set(JOURNAL_CHECK.AT, result.at())
                .set(JOURNAL_CHECK.CHAIN, chain)
                .set(JOURNAL_CHECK.LINES, result.lines())
                .set(
                        JOURNAL_CHECK.BROKEN_CHAIN,
                        result.broken().map(BrokenLine::chain).orElse(null))
                .set(
                        JOURNAL_CHECK.BROKEN_PLACE,
                        result.broken().map(BrokenLine::place).orElse(null))
                .set(
                        JOURNAL_CHECK.REASON,
                        result.broken().map(BrokenLine::reason).orElse(null))
                .execute();
        return result;
    }

    private void walk(ChainWalk walk, @Nullable UUID chain) {
        Optional<ChainWalk.Head> emptied = database.selectFrom(JOURNAL_CHAIN)
                .where(chain == null ? noCondition() : JOURNAL_CHAIN.CHAIN.eq(chain))
                .and(JOURNAL_CHAIN.REMOVED.lt(JOURNAL_CHAIN.LINES))
                .andNotExists(selectOne().from(JOURNAL_ENTRY).where(JOURNAL_ENTRY.CHAIN.eq(JOURNAL_CHAIN.CHAIN)))
                .orderBy(JOURNAL_CHAIN.CHAIN)
                .limit(1)
                .fetchOptional(JournalCheck::head);
        if (emptied.isPresent()) {
            walk.begin(emptied.get());
            walk.end();
            return;
        }
        try (Cursor<Record> rows = database.select(ChainedLine.COLUMNS)
                .select(JOURNAL_CHAIN.fields())
                .from(JOURNAL_ENTRY)
                .leftJoin(JOURNAL_CHAIN)
                .on(JOURNAL_CHAIN.CHAIN.eq(JOURNAL_ENTRY.CHAIN))
                .where(chain == null ? noCondition() : JOURNAL_ENTRY.CHAIN.eq(chain))
                .orderBy(JOURNAL_ENTRY.CHAIN, JOURNAL_ENTRY.PLACE)
                .fetchSize(AT_ONCE)
                .fetchLazy()) {
            for (Record row : rows) {
                step(walk, row, row.get(JOURNAL_ENTRY.CHAIN));
                if (walk.broken().isPresent()) {
                    return;
                }
            }
        }
        walk.end();
    }

    private static ChainWalk.Head head(Record row) {
        return new ChainWalk.Head(
                row.get(JOURNAL_CHAIN.CHAIN),
                row.get(JOURNAL_CHAIN.LINES),
                row.get(JOURNAL_CHAIN.HASH),
                row.get(JOURNAL_CHAIN.REMOVED),
                row.get(JOURNAL_CHAIN.REMOVED_HASH));
    }

    private static void step(ChainWalk walk, Record row, UUID chain) {
        if (!walk.isIn(chain)) {
            walk.begin(row.get(JOURNAL_CHAIN.CHAIN) == null ? ChainWalk.Head.none(chain) : head(row));
        }
        walk.line(new ChainedLine(row));
    }
}
