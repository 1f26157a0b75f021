package fr.sejour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.Sejour;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DossierState;
import fr.sejour.instruction.Queue;
import fr.sejour.instruction.QueueFilter;
import fr.sejour.instruction.QueueFilter.Assignee;
import fr.sejour.instruction.QueueFilter.Order;
import fr.sejour.instruction.QueueFilter.States;
import fr.sejour.instruction.QueuePage;
import fr.sejour.instruction.QueuePlace;
import fr.sejour.instruction.QueueRow;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.FreshDatabase;
import fr.sejour.testing.Queries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The queue of the largest prefecture with a million dossiers in the database, against the same with ten thousand. Both
 * services run at once, each on a database of its own; the plans of all queries are printed first.
 */
class QueueBench {

    private static final int MANY = 1_000_000;
    private static final int FEW = 10_000;
    private static final int WARM_UPS = 10;
    private static final int READINGS = 40;
    private static final String PREFECTURE = "75";

    private static final List<Filter> FILTERS = List.of(
            new Filter(
                    "state",
                    _ -> filter(new States.One(DossierState.IN_INSTRUCTION), null, new Assignee.Anyone(), false)),
            new Filter(
                    "case",
                    _ -> filter(new States.All(), ApplicantCase.EMANCIPATED_MINOR, new Assignee.Anyone(), false)),
            new Filter(
                    "assignee",
                    side -> filter(
                            new States.All(),
                            null,
                            new Assignee.Of(side.colleague().id()),
                            false)),
            new Filter("nobody", _ -> filter(new States.All(), null, new Assignee.Nobody(), false)),
            new Filter("overdue", _ -> filter(new States.All(), null, new Assignee.Anyone(), true)));

    /** A narrowed list; who an assignee is differs between the services. */
    private record Filter(String name, Function<Side, QueueFilter> of) {}

    /** One of the two services. */
    private record Side(Queue queue, DSLContext database, SignedInAgent agent, SignedInAgent colleague) {

        static Side of(ConfigurableApplicationContext service) {
            DSLContext database = service.getBean(DSLContext.class);
            return new Side(service.getBean(Queue.class), database, agent(UUID.randomUUID()), agent(busiest(database)));
        }

        private static SignedInAgent agent(UUID id) {
            return new SignedInAgent(new AgentId(id), "bench@example.org", "Bench", Role.AGENT, PREFECTURE);
        }

        private static UUID busiest(DSLContext database) {
            return database.fetchSingle(
                            "SELECT holder FROM instruction WHERE prefecture = ? AND holder IS NOT NULL"
                                    + " GROUP BY holder ORDER BY count(*) DESC, holder LIMIT 1",
                            PREFECTURE)
                    .get(0, UUID.class);
        }

        QueuePage read(QueueFilter filter, @Nullable QueuePlace place) {
            return queue.page(agent, filter, place);
        }

        /** Where so many rows of a list remain; null when that is where it begins. */
        @Nullable
        QueuePlace leaving(QueueFilter filter, int rows) {
            List<QueueRow> all = new ArrayList<>();
            Optional<QueuePlace> next = Optional.empty();
            do {
                QueuePage page = read(filter, next.orElse(null));
                all.addAll(page.rows());
                next = page.after();
            } while (next.isPresent());
            if (all.size() <= rows) {
                return null;
            }
            QueueRow last = all.get(all.size() - rows - 1);
            return new QueuePlace(
                    false,
                    String.valueOf(filter.overdue() ? last.dueOn() : last.head().filedAt()),
                    last.id());
        }

        /** Where a page begins that is so many hundredths down the whole list. */
        QueuePlace down(int hundredths) {
            var row = database.fetchSingle(
                    "SELECT filed_at, dossier FROM instruction WHERE prefecture = ? ORDER BY filed_at, dossier"
                            + " OFFSET (SELECT count(*) * ? / 100 FROM instruction WHERE prefecture = ?) LIMIT 1",
                    PREFECTURE,
                    hundredths,
                    PREFECTURE);
            return new QueuePlace(
                    false, String.valueOf(row.get(0, Instant.class)), new DossierId(row.get(1, UUID.class)));
        }
    }

    /** What an agent asks the queue for. */
    @FunctionalInterface
    private interface Question {
        Object ask(Side side);
    }

    @Test
    void asQuickWithAMillionAsWithTenThousand() throws Exception {
        try (ConfigurableApplicationContext large = service(MANY);
                ConfigurableApplicationContext small = service(FEW)) {
            Side many = Side.of(large);
            Side few = Side.of(small);
            QueuePlace farMany = many.down(90);
            QueuePlace farFew = few.down(90);
            Table table = new Table("queue");
            measure(table, "first", side -> side.read(QueueFilter.START, null), "≤ 1.2", many, few);
            measure(table, "far", side -> side.read(all(), side == many ? farMany : farFew), "≤ 1.2", many, few);
            measure(table, "counts", side -> side.queue().counts(side.agent()), "≤ 1.2", many, few);
            for (Filter filter : FILTERS) {
                measure(table, filter, many, few);
            }
            for (String name : List.of("diallo", "traore aminata", "zabih", "ssain")) {
                measure(table, "search " + name, side -> side.read(search(name), null), "≤ 3", many, few);
            }
        }
    }

    /**
     * Where ten thousand do not fill a page, the million are read where as many remain, and the ten thousand from a place before
     * their first: both sides ask the same and show as many rows.
     */
    private static void measure(Table table, Filter filter, Side many, Side few) throws Exception {
        QueueFilter ofMany = filter.of().apply(many);
        QueueFilter ofFew = filter.of().apply(few);
        int rows = few.read(ofFew, null).rows().size();
        QueuePlace atEnd = rows < Queue.PAGE ? many.leaving(ofMany, rows) : null;
        QueuePlace atStart = atEnd == null
                ? null
                : new QueuePlace(
                        false,
                        ofFew.overdue() ? LocalDate.EPOCH.toString() : Instant.EPOCH.toString(),
                        new DossierId(new UUID(0, 0)));
        measure(
                table,
                "filter " + filter.name(),
                side -> side == many ? side.read(ofMany, atEnd) : side.read(ofFew, atStart),
                "≤ 1.2",
                many,
                few);
    }

    private static void measure(Table table, String figure, Question question, String goal, Side many, Side few)
            throws Exception {
        assertThat(question.ask(few)).isNotNull();
        print(figure, many, question);
        BenchComparison measured = BenchComparison.of(
                WARM_UPS,
                () -> BenchComparison.milliseconds(READINGS, () -> question.ask(many)),
                () -> BenchComparison.milliseconds(READINGS, () -> question.ask(few)));
        table.add("queue: " + figure, measured, "ms", goal);
    }

    /** Explains the query that a question makes, beside the table. */
    private static void print(String figure, Side side, Question question) throws Exception {
        String sql = Queries.during(side.database(), () -> question.ask(side)).getLast();
        String plan = String.join(
                "\n", side.database().fetch("EXPLAIN (ANALYZE, BUFFERS) " + sql).getValues(0, String.class));
        Path plans = Path.of("target", "bench", "queue-plans.txt");
        Files.createDirectories(plans.getParent());
        Files.writeString(
                plans,
                "-- " + figure + "\n" + sql + "\n" + plan + "\n\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static QueueFilter all() {
        return filter(new States.All(), null, new Assignee.Anyone(), false);
    }

    private static QueueFilter filter(
            States states, @Nullable ApplicantCase applicantCase, Assignee assignee, boolean overdue) {
        return new QueueFilter(states, applicantCase, assignee, overdue, Order.AGE, "");
    }

    private static QueueFilter search(String text) {
        return new QueueFilter(new States.ToDo(), null, new Assignee.Anyone(), false, Order.AGE, text);
    }

    private static ConfigurableApplicationContext service(int dossiers) {
        return new SpringApplicationBuilder(Sejour.class)
                .profiles("development")
                .initializers(new FreshDatabase())
                .properties("server.port=0", "spring.main.banner-mode=off")
                .run("--dossiers=" + dossiers);
    }
}
