package fr.sejour.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.filing.CivilStatuses;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.PhoneNumber;
import fr.sejour.testing.FreshDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.statistics.Statistics;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** Whatever acts come in whatever order, the types and the database allow the same ones. */
class DossierMovesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);

    /** Goes the states of a walk, each refusal undone alone, and says which moves the database accepted. */
    private static final String WALK = """
            CREATE FUNCTION pg_temp.walk(states text[], days date[], due date[]) RETURNS boolean[] LANGUAGE plpgsql AS $$
            DECLARE
                walker   uuid := gen_random_uuid();
                here     text := 'DRAFT';
                accepted boolean[] := '{}';
                at       timestamptz;
                filing   boolean;
            BEGIN
                INSERT INTO dossier (id, applicant, foreigner_number, seen_case, created_at, touched_at)
                VALUES (walker, gen_random_uuid(), '1234567890', 'ADULT', now(), now());
                FOR i IN 1 .. cardinality(states) LOOP
                    filing := here = 'DRAFT' AND states[i] <> 'ABANDONED';
                    at := (days[i] + time '12:00') AT TIME ZONE 'Europe/Paris';
                    BEGIN
                        UPDATE dossier
                        SET state = states[i], touched_at = at,
                            number = CASE WHEN filing THEN '5901' || repeat('7', 15) ELSE number END,
                            filed_at = CASE WHEN filing THEN at ELSE filed_at END,
                            snapshot = CASE WHEN filing THEN '{}' ELSE snapshot END
                        WHERE id = walker;
                        UPDATE complement_request
                        SET opened_at = coalesce(opened_at, at), due_on = coalesce(due_on, days[i]),
                            answered_at = CASE WHEN states[i] = 'COMPLEMENT_ANSWERED' THEN at END,
                            withdrawn_at = CASE WHEN states[i] <> 'COMPLEMENT_ANSWERED' THEN at END
                        WHERE dossier = walker AND answered_at IS NULL AND withdrawn_at IS NULL;
                        INSERT INTO complement_request (dossier, round, asked_by, asked_at, opened_at, due_on)
                        SELECT walker, i, walker, at, CASE WHEN due[i] IS NOT NULL THEN at END, due[i]
                        WHERE states[i] = 'COMPLEMENT_REQUESTED';
                        here := states[i];
                        accepted := accepted || true;
                    EXCEPTION WHEN integrity_constraint_violation THEN
                        accepted := accepted || false;
                    END;
                END LOOP;
                RETURN accepted;
            END;
            $$""";

    /**
     * What somebody tries.
     *
     * @param pick which state, counted in all of them, or in those that can be reached
     * @param possible whether it is one that the types can reach
     * @param day after the first
     * @param dueDay last day to answer a demand that is made by it; null when the applicant never opens it
     */
    record Attempt(
            int pick, boolean possible, int day, @Nullable Integer dueDay) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 119),
                        Arbitraries.frequency(Tuple.of(2, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60).injectNull(0.2))
                .as(Attempt::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void typesAndDatabaseAllowTheSameMoves(@ForAll("attempts") List<Attempt> attempts) throws SQLException {
        List<String> targets = new ArrayList<>();
        List<Boolean> allowed = new ArrayList<>();
        Dossier dossier = draft();
        LocalDate dueOn = null;
        for (Attempt attempt : attempts) {
            LocalDate today = FIRST_DAY.plusDays(attempt.day());
            List<Dossier> next = next(dossier, dueOn, today);
            DossierState target = target(attempt, dossier.state(), next);
            Optional<Dossier> moved =
                    next.stream().filter(one -> one.state() == target).findFirst();
            targets.add(target.name());
            allowed.add(moved.isPresent());
            if (moved.isPresent()) {
                dossier = moved.get();
                Integer dueDay = attempt.dueDay();
                dueOn = target == DossierState.COMPLEMENT_REQUESTED && dueDay != null
                        ? FIRST_DAY.plusDays(dueDay)
                        : null;
            }
        }
        Statistics.label("ends")
                .collect(dossier.state())
                .coverage(ends -> Stream.of(DossierState.values())
                        .forEach(state -> ends.check(state).count(times -> times > 0)));

        assertThat(walk(targets, attempts)).as(targets.toString()).isEqualTo(allowed);
    }

    /** Never the state it is in: to stay is no move. */
    private static DossierState target(Attempt attempt, DossierState from, List<Dossier> next) {
        List<DossierState> choice = attempt.possible() && !next.isEmpty()
                ? next.stream().map(Dossier::state).toList()
                : Arrays.stream(DossierState.values())
                        .filter(state -> state != from)
                        .toList();
        return choice.get(attempt.pick() % choice.size());
    }

    /** What the methods of a type make of it. */
    private static List<Dossier> next(Dossier dossier, @Nullable LocalDate dueOn, LocalDate today) {
        return switch (dossier) {
            case Draft draft -> List.of(draft.abandon(Instant.EPOCH), draft.file(number(), Instant.EPOCH, snapshot()));
            case AbandonedDossier _ -> List.of();
            case Filed filed ->
                Stream.concat(
                                Arrays.stream(filed.getClass().getDeclaredMethods())
                                        .filter(DossierMovesTest::isMove)
                                        .map(move -> invoke(move, filed)),
                                filed instanceof ComplementRequested waiting
                                        ? waiting.closeIncomplete(dueOn, today).stream()
                                        : Stream.empty())
                        .sorted(Comparator.comparing(Dossier::state))
                        .toList();
        };
    }

    private static boolean isMove(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && method.getParameterCount() == 0
                && Dossier.class.isAssignableFrom(method.getReturnType());
    }

    private static Dossier invoke(Method move, Filed dossier) {
        try {
            return (Dossier) move.invoke(dossier);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the database made of it; nothing of it stays. */
    private static List<Boolean> walk(List<String> targets, List<Attempt> attempts) throws SQLException {
        Connection connection = Store.getOrCreate(
                        DossierMovesTest.class, Lifespan.PROPERTY, () -> new Walker(connect()))
                .get()
                .connection();
        try (var statement = connection.prepareStatement("SELECT pg_temp.walk(?, ?, ?)")) {
            statement.setArray(1, connection.createArrayOf("text", targets.toArray()));
            statement.setArray(2, connection.createArrayOf("date", dates(attempts, Attempt::day)));
            statement.setArray(3, connection.createArrayOf("date", dates(attempts, Attempt::dueDay)));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return List.of((Boolean[]) rows.getArray(1).getArray());
            }
        } finally {
            connection.rollback();
        }
    }

    private static @Nullable Object[] dates(List<Attempt> attempts, Function<Attempt, @Nullable Integer> day) {
        return attempts.stream()
                .map(day)
                .map(number ->
                        number == null ? null : FIRST_DAY.plusDays(number).toString())
                .toArray();
    }

    private static Connection connect() {
        String address =
                FreshDatabase.create("moves_" + UUID.randomUUID().toString().replace("-", ""));
        Flyway.configure()
                .dataSource(address, "postgres", "postgres")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try {
            Connection connection = DriverManager.getConnection(address, "postgres", "postgres");
            try (var statement = connection.createStatement()) {
                statement.execute(WALK);
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Closes with the property. */
    record Walker(Connection connection) implements Store.CloseOnReset {

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private static Draft draft() {
        return new Draft(
                new DossierId(new UUID(0, 1)),
                new ApplicantId(new UUID(0, 2)),
                new ForeignerNumber("1234567890"),
                0,
                DraftEntries.BLANK,
                Step.FILING,
                ApplicantCase.ADULT,
                Instant.EPOCH);
    }

    private static DossierNumber number() {
        return DossierNumber.of("59", FIRST_DAY, 1);
    }

    private static Snapshot snapshot() {
        return new Snapshot(
                CivilStatuses.bornOn(FIRST_DAY.minusYears(18)),
                ApplicantCase.ADULT,
                new PersonalInformation(
                        new Address("12", "rue Victor Hugo", null, "59000", "Lille", "59350"),
                        new PhoneNumber("+33612345678")),
                new Ground(
                        new CarePlacement(PlacedWith.ASE, FIRST_DAY.minusYears(4)),
                        FIRST_DAY.minusYears(5),
                        FamilySituation.SINGLE,
                        null,
                        List.of(),
                        List.of()),
                new Documents(new EphotoNumber("A".repeat(22)), Map.of()),
                null,
                List.of());
    }
}
