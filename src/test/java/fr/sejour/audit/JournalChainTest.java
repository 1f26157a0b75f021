package fr.sejour.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.audit.BrokenLine.Reason;
import fr.sejour.shared.JournalEntry;
import fr.sejour.testing.FreshDatabase;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.FileSystemResource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever changes the journal behind the service's back is found out. */
@ServiceTest
class JournalChainTest {

    private static final String GUARDS_DOWN = "SET LOCAL session_replication_role = replica";

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DSLContext database;

    @Autowired
    JournalCheck check;

    private final UUID dossier = UUID.randomUUID();

    @Test
    void linesOfADossierAreWhole() {
        write(3);

        assertThat(check.of(dossier)).satisfies(result -> {
            assertThat(result.lines()).isEqualTo(3);
            assertThat(result.broken()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE journal_entry SET act = 'DOSSIER_LOST' WHERE place = 2                        | 2 | CHANGED",
                "UPDATE journal_entry SET details = '{\"n\": \"9\"}' WHERE place = 3                  | 3 | CHANGED",
                "UPDATE journal_entry SET at = at + interval '1 microsecond' WHERE place = 1          | 1 | CHANGED",
                "UPDATE journal_entry SET actor_id = NULL WHERE place = 1                             | 1 | CHANGED",
                "UPDATE journal_entry SET remote_address = '' WHERE place = 2                         | 2 | CHANGED",
                "UPDATE journal_entry SET act = 'X', hash = journal_hash(journal_entry) WHERE place=2 | 2 | CHANGED",
                "DELETE FROM journal_entry WHERE place = 1                                            | 1 | MISSING",
                "DELETE FROM journal_entry WHERE place = 2                                            | 2 | MISSING",
                "DELETE FROM journal_entry WHERE place = 4                                            | 4 | MISSING",
                "DELETE FROM journal_entry WHERE place > 0                                            | 1 | MISSING",
            })
    void theFirstBrokenLineIsNamed(String damage, long place, Reason reason) {
        write(4);

        JournalCheck.Result found = damaged(damage + " AND chain = '" + dossier + "'", check -> {});

        assertThat(found.broken()).contains(new BrokenLine(dossier, place, reason));
        assertThat(check.of(dossier).broken()).isEmpty();
    }

    @Test
    void aLineSlippedInIsNamed() {
        write(2);

        JournalCheck.Result found = damaged(
                "INSERT INTO journal_entry SELECT (jsonb_populate_record(line,"
                        + " jsonb_build_object('id', gen_random_uuid(), 'place', 3))).* FROM journal_entry AS line"
                        + " WHERE place = 2 AND chain = '" + dossier + "'",
                down -> down.execute("ALTER TABLE journal_entry DISABLE TRIGGER journal_entry_extends_chain"));

        assertThat(found.broken()).contains(new BrokenLine(dossier, 3, Reason.ADDED));
    }

    @Test
    void twentyActsAtOnceFormOneChain() throws Exception {
        List<Callable<Void>> acts = IntStream.range(0, 20)
                .<Callable<Void>>mapToObj(number -> () -> {
                    write(1);
                    return null;
                })
                .toList();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var act : people.invokeAll(acts)) {
                act.get();
            }
        }

        assertThat(check.of(dossier).lines()).isEqualTo(20);
        assertThat(check.of(dossier).broken()).isEmpty();
    }

    @Test
    void linesOfSeveralDossiersInAnyOrderNeverWaitForEachOther() throws Exception {
        List<UUID> dossiers = List.of(dossier, UUID.randomUUID(), UUID.randomUUID());
        List<Callable<Void>> acts = IntStream.range(0, 20)
                .<Callable<Void>>mapToObj(number -> () -> {
                    transaction.executeWithoutResult(status -> (number % 2 == 0 ? dossiers : dossiers.reversed())
                            .forEach(one -> events.publishEvent(new JournalEntry(null, one, "TRIED", Map.of()))));
                    return null;
                })
                .toList();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var act : people.invokeAll(acts)) {
                act.get();
            }
        }

        assertThat(dossiers).allSatisfy(one -> assertThat(check.of(one).lines()).isEqualTo(20));
    }

    @Test
    void linesOlderThanTwelveMonthsAreRemovedAndTheOthersStayWhole() {
        writtenAt(
                "now() - interval '13 months'",
                "now() - interval '12 months 1 minute'",
                "now() - interval '11 months'");
        write(1);

        JournalRetention.forget(database);

        assertThat(places()).containsExactly(3L, 4L);
        assertThat(check.of(dossier).broken()).isEmpty();
        assertThat(brokenPromises()).isEmpty();
        write(1);
        assertThat(check.of(dossier)).satisfies(result -> {
            assertThat(result.lines()).isEqualTo(3);
            assertThat(result.broken()).isEmpty();
        });
        assertThat(damaged("DELETE FROM journal_entry WHERE place = 3 AND chain = '" + dossier + "'", _ -> {})
                        .broken())
                .contains(new BrokenLine(dossier, 3, Reason.MISSING));
    }

    @Test
    void aChainOfWhichNothingIsLeftIsWholeAndGoesOn() {
        writtenAt("now() - interval '14 months'", "now() - interval '13 months'");

        JournalRetention.forget(database);

        assertThat(places()).isEmpty();
        assertThat(check.of(dossier).broken()).isEmpty();
        write(1);
        assertThat(places()).containsExactly(3L);
        assertThat(check.of(dossier).broken()).isEmpty();
        assertThat(brokenPromises()).isEmpty();
    }

    /** Those about this chain: the lines of other tests are in the same database. */
    private List<String> brokenPromises() {
        return Invariants.broken(database).stream()
                .filter(promise -> promise.contains(dossier.toString()))
                .toList();
    }

    /** A moment put in by hand may be anything; what counts is what stands before the first line that is to stay. */
    @Test
    void anOldLineAfterAYoungOneStaysWithIt() {
        writtenAt("now() - interval '13 months'", "now()", "now() - interval '13 months'");

        JournalRetention.forget(database);

        assertThat(places()).containsExactly(2L, 3L);
        assertThat(check.of(dossier).broken()).isEmpty();
    }

    @Test
    void theCommandEndsInErrorAndNamesTheLine() throws IOException {
        String url = FreshDatabase.create("journal_" + dossier.toString().replace("-", ""));
        Flyway.configure().dataSource(url, "postgres", "postgres").load().migrate();
        DSLContext other = DSL.using(url, "postgres", "postgres");
        other.execute("INSERT INTO journal_entry (at, dossier_id, act, details)" + " SELECT now(), '" + dossier
                + "', 'READ', '{}' FROM generate_series(1, 3)");

        assertThat(command(url)).isEqualTo("0 The journal is whole: 3 lines.");

        other.execute("ALTER TABLE journal_entry DISABLE TRIGGER journal_entry_removal_guard");
        other.execute("DELETE FROM journal_entry WHERE place = 2");

        assertThat(command(url))
                .isEqualTo("1 The journal is broken at line 2 of actor " + dossier + ": it was removed.");
    }

    @Test
    void theServicesOwnRoleAddsLinesAndCanDoNoMore() throws IOException {
        String role = "journal_writer_" + UUID.randomUUID().toString().replace("-", "");
        String script = new FileSystemResource("db/service-role.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(":\"service\"", role);
        for (String act : List.of(
                "UPDATE journal_entry SET act = 'NOTHING'",
                "DELETE FROM journal_entry",
                "TRUNCATE journal_entry",
                "UPDATE journal_chain SET lines = 1",
                "ALTER TABLE journal_entry DISABLE TRIGGER ALL")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(undone -> {
                        undone.setRollbackOnly();
                        database.execute("CREATE ROLE " + role);
                        database.connection(
                                connection -> connection.createStatement().execute(script));
                        database.execute("SET LOCAL ROLE " + role);
                        write(1);
                        JournalRetention.forget(database);
                        database.execute("INSERT INTO journal_entry (at, act, details) VALUES (now(), 'TRIED', '{}')");
                        database.execute(act);
                    }))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining(act.startsWith("ALTER") ? "must be owner" : "permission denied");
        }
    }

    private void writtenAt(String... moments) {
        for (String moment : moments) {
            database.execute("INSERT INTO journal_entry (at, dossier_id, act, details) VALUES (" + moment + ", '"
                    + dossier + "', 'TRIED', '{}')");
        }
    }

    private List<Long> places() {
        return database.select(JOURNAL_ENTRY.PLACE)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.CHAIN.eq(dossier))
                .orderBy(JOURNAL_ENTRY.PLACE)
                .fetch(JOURNAL_ENTRY.PLACE);
    }

    private void write(int lines) {
        for (int number = 0; number < lines; number++) {
            Map<String, String> details = Map.of("n", Integer.toString(number), "é", "à, ù: 2:x,");
            transaction.executeWithoutResult(
                    status -> events.publishEvent(new JournalEntry(UUID.randomUUID(), dossier, "TRIED", details)));
        }
    }

    /** What the check finds of a damage that is undone afterwards. */
    private JournalCheck.Result damaged(String damage, Consumer<DSLContext> before) {
        return Objects.requireNonNull(transaction.execute(undone -> {
            undone.setRollbackOnly();
            before.accept(database);
            database.execute(GUARDS_DOWN);
            database.execute(damage);
            return check.of(dossier);
        }));
    }

    private static String command(String url) {
        var out = new ByteArrayOutputStream();
        int code = VerifyJournal.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                "--verify-journal",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--sejour.durable-database=" + Boolean.getBoolean("sejour.durable"));
        return code + " "
                + out.toString(StandardCharsets.UTF_8).strip().lines().toList().getLast();
    }
}
