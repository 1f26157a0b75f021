package fr.sejour.instruction;

import static fr.sejour.instruction.DecisionsTest.GRANTED;
import static fr.sejour.instruction.DecisionsTest.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static sejour.db.Tables.COMPLEMENT_REQUEST;
import static sejour.db.Tables.DECISION;
import static sejour.db.Tables.DOSSIER_EVENT;
import static sejour.db.Tables.JOURNAL_ENTRY;

import fr.sejour.complement.Complements;
import fr.sejour.complement.SentAnswer;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierState;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.shared.DossierId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.Condition;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who act in the same moment: one outcome, one line in the journal, and the loser is told. */
class RacesTest extends ExaminationSetting {

    private static final int RACES = 250;

    /** Copies of a dossier and of what hangs on it. */
    private static final List<String> COPY = List.of("""
            INSERT INTO dossier (id, applicant, foreigner_number, state, version, reached_step, seen_case, created_at,
                touched_at, filed_at, number, snapshot)
            SELECT :to, applicant, foreigner_number, state, version, reached_step, seen_case, created_at,
                touched_at, filed_at, left(number, 12) || lpad(nextval('dossier_running_number')::text, 7, '0'), snapshot
            FROM dossier WHERE id = :from""", """
            INSERT INTO instruction (dossier, prefecture, number, foreigner_number, person, folded_names, nationality,
                applicant_case, filed_at, state, due_on, holder, held_since, version, last_act, last_actor)
            SELECT :to, prefecture, dossier.number, instruction.foreigner_number, person, folded_names, nationality,
                applicant_case, instruction.filed_at, instruction.state, due_on, holder, held_since,
                instruction.version, last_act, last_actor
            FROM instruction JOIN dossier ON dossier.id = :to WHERE instruction.dossier = :from""", """
            INSERT INTO complement_request (dossier, round, asked_by, asked_at, opened_at, due_on, version)
            SELECT :to, round, asked_by, asked_at, opened_at, due_on, version
            FROM complement_request WHERE dossier = :from""", """
            INSERT INTO complement_item (request, type, observation, answer, reason, message, number)
            SELECT copied.id, type, observation, answer, reason, message, number
            FROM complement_item
            JOIN complement_request AS original ON original.id = complement_item.request AND original.dossier = :from
            JOIN complement_request AS copied ON copied.dossier = :to""");

    @Autowired
    private Decisions decisions;

    @Autowired
    private Complements complements;

    private final CyclicBarrier start = new CyclicBarrier(2);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.shutdown();
    }

    @Test
    @Timeout(20)
    void twoDecisionsAreOneDecision() throws Exception {
        List<DossierId> raced = copies(dossiers.claimed(agent), RACES);

        for (int race = 0; race < RACES; race++) {
            DossierId id = raced.get(race);
            boolean handedOn = race % 2 == 0;
            List<ActResult> results = race(
                    () -> decisions.decide(agent, id, 1, GRANTED),
                    () -> handedOn ? handOnAndDecide(id) : decisions.decide(agent, id, 1, REFUSED));

            assertThat(results)
                    .as("race " + race)
                    .filteredOn(ActResult.Done.class::isInstance)
                    .hasSize(1);
            assertThat(results)
                    .as("race " + race)
                    .filteredOn(ActResult.Overtaken.class::isInstance)
                    .hasSize(1);
        }

        assertThat(count(DECISION, DECISION.DOSSIER.in(raced))).isEqualTo(RACES);
        assertThat(lines(raced, "DECISION_TAKEN")).isEqualTo(RACES);
        assertThat(count(
                        DOSSIER_EVENT,
                        DOSSIER_EVENT
                                .DOSSIER
                                .in(raced)
                                .and(DOSSIER_EVENT.STATE.in(DossierState.FAVOURABLE, DossierState.UNFAVOURABLE))))
                .isEqualTo(RACES);
    }

    /** A supervisor gives the dossier to a colleague, who decides at once. */
    private ActResult handOnAndDecide(DossierId id) {
        ActResult assigned = instruction.assign(supervisor, id, 1, colleague.id());
        return assigned instanceof ActResult.Done(int version)
                ? decisions.decide(colleague, id, version, REFUSED)
                : assigned;
    }

    @Test
    @Timeout(20)
    void anAnswerAgainstAWithdrawalOrAClosingHasOneOutcome() throws Exception {
        Ready ready = dossiers.asked(agent, DocumentType.IDENTITY, DocumentType.INTEGRATION);
        dossiers.keepAll(ready);
        int version = dossiers.version(agent, ready);
        List<DossierId> raced = copies(ready, RACES);
        clock.advance(Duration.ofDays(40));
        int answers = 0;

        for (int race = 0; race < RACES; race++) {
            DossierId id = raced.get(race);
            var demand = complements.ofDossier(id).getFirst();
            boolean closing = race % 2 == 0;
            List<Object> results = race(
                    () -> complements.send(ready.applicant(), demand.id(), demand.version()),
                    () -> closing
                            ? decisions.decide(agent, id, version, new Decision.ClosedIncomplete("Il manque.", "TA."))
                            : instruction.withdrawComplement(agent, id, version));

            boolean answered = results.getFirst() instanceof SentAnswer.Sent;
            answers += answered ? 1 : 0;
            assertThat(results.getLast())
                    .as("race " + race)
                    .isEqualTo(
                            answered
                                    ? new ActResult.Overtaken(version + 1, null, Act.COMPLEMENT_ANSWERED)
                                    : new ActResult.Done(version + 1));
            assertThat(results.getFirst())
                    .as("race " + race)
                    .isInstanceOf(answered ? SentAnswer.Sent.class : SentAnswer.Withdrawn.class);
        }

        assertThat(lines(raced, "COMPLEMENT_ANSWERED")).isEqualTo(answers);
        assertThat(lines(raced, "DECISION_TAKEN") + lines(raced, "COMPLEMENT_WITHDRAWN"))
                .isEqualTo(RACES - answers);
        assertThat(count(
                        COMPLEMENT_REQUEST,
                        COMPLEMENT_REQUEST
                                .DOSSIER
                                .in(raced)
                                .and(COMPLEMENT_REQUEST
                                        .ANSWERED_AT
                                        .isNull()
                                        .and(COMPLEMENT_REQUEST.WITHDRAWN_AT.isNull()))))
                .isZero();
    }

    private <T> List<T> race(Callable<? extends T> one, Callable<? extends T> other) throws Exception {
        List<Future<T>> running = new ArrayList<>();
        for (Callable<? extends T> runner : List.<Callable<? extends T>>of(one, other)) {
            running.add(threads.submit(() -> {
                start.await();
                return runner.call();
            }));
        }
        return List.of(running.getFirst().get(), running.getLast().get());
    }

    /** The same dossier many times over, as the services left it, which takes them far longer each. */
    private List<DossierId> copies(Ready ready, int number) {
        List<DossierId> made = new ArrayList<>();
        for (int copy = 0; copy < number; copy++) {
            UUID id = UUID.randomUUID();
            COPY.forEach(statement -> database.execute(statement
                    .replace(":from", "'" + ready.dossier().value() + "'")
                    .replace(":to", "'" + id + "'")));
            made.add(new DossierId(id));
        }
        return made;
    }

    private int lines(List<DossierId> raced, String act) {
        List<UUID> ids = raced.stream().map(DossierId::value).toList();
        return count(JOURNAL_ENTRY, JOURNAL_ENTRY.DOSSIER_ID.in(ids).and(JOURNAL_ENTRY.ACT.eq(act)));
    }

    private int count(Table<?> table, Condition which) {
        return database.fetchCount(table, which);
    }
}
