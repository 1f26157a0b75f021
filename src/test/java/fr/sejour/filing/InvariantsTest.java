package fr.sejour.filing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.sejour.dossier.Draft;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** Each promise of db/invariants.sql is noticed when it is broken: in a transaction that is undone, with all guards down. */
@ServiceTest
@Import(FilingAccidents.class)
class InvariantsTest {

    private static final String QUEUED = """
            INSERT INTO instruction (dossier, prefecture, number, foreigner_number, person, folded_names, nationality,
                applicant_case, filed_at, state)
            SELECT id, '75', number, foreigner_number, '', '', 'ML', 'ADULT', filed_at, state
            FROM dossier WHERE id = :id ON CONFLICT DO NOTHING;
            """;

    private static final String ANSWERED = """
            INSERT INTO complement_request (dossier, round, asked_by, asked_at, opened_at, due_on, answered_at)
            VALUES (:id, 1, gen_random_uuid(), now(), now(), current_date, now());
            INSERT INTO complement_item (request, type, observation, answer)
            SELECT id, 'IDENTITY', '?', 'REPLACE' FROM complement_request WHERE dossier = :id
            """;

    /** How to break each promise; {@code :id} is a filed dossier, {@code :draft} a draft of its applicant. */
    private static final Map<String, String> BREAKS = Map.ofEntries(
            entry(
                    "a filed dossier has its number, its moment and its snapshot; no other has any of them",
                    "UPDATE dossier SET state = 'DRAFT' WHERE id = :id"),
            entry(
                    "the number tells the day of filing in Paris",
                    "UPDATE dossier SET number = overlay(number PLACING '19990101' FROM 5) WHERE id = :id"),
            entry(
                    "a number is given once",
                    "UPDATE dossier SET (number, filed_at, snapshot, state) ="
                            + " (SELECT number, filed_at, snapshot, state FROM dossier WHERE id = :id) WHERE id = :draft"),
            entry("an applicant has one open draft at most", "UPDATE dossier SET state = 'DRAFT' WHERE id = :id"),
            entry(
                    "a dossier belongs to the account of its foreigner number",
                    "UPDATE dossier SET foreigner_number = '0000000000' WHERE id = :id"),
            entry("what was typed is kept in drafts only", "UPDATE dossier SET ground_entry = '{}' WHERE id = :id"),
            entry(
                    "the last state in a dossier's history is its state",
                    "UPDATE dossier SET state = 'IN_INSTRUCTION' WHERE id = :id"),
            entry(
                    "a dossier is begun once, and filed once, at the moment it bears",
                    "UPDATE dossier_event SET at = at - interval '1 s' WHERE dossier = :id AND state = 'FILED'"),
            entry(
                    "a filing is in the journal once, and the journal tells of no filing that was not",
                    "DELETE FROM journal_entry WHERE dossier_id = :id"),
            entry(
                    "a filing is told by one mail, and no mail tells of a filing that was not",
                    "DELETE FROM outgoing_mail WHERE parameters ->> 'dossier' = :id::text"),
            entry(
                    "a mail that waits has the job that sends it",
                    "UPDATE outgoing_mail SET sent_at = NULL, dropped_at = NULL; DELETE FROM scheduled_tasks"),
            entry(
                    "a filed dossier has its receipt and its acknowledgement, or the job that issues both; no other dossier has"
                            + " one",
                    "DELETE FROM scheduled_tasks; DELETE FROM issued_paper WHERE kind = 'ACKNOWLEDGEMENT'"),
            entry(
                    "a decided dossier has the paper of its decision, or the job that issues it; no other dossier has one",
                    "INSERT INTO decision (dossier, kind, decided_by, decided_at, reasons, appeal)"
                            + " VALUES (:id, 'UNFAVOURABLE', gen_random_uuid(), now(), '?', '?')"),
            entry(
                    "an attestation of extension has its paper, or the job that issues it; no such paper is of anything"
                            + " else",
                    "INSERT INTO extension_attestation (dossier, valid_from, valid_to, issued_by, issued_at)"
                            + " VALUES (:id, current_date, current_date + 9, gen_random_uuid(), now())"),
            entry(
                    "an issued paper is the bytes it was issued with",
                    "INSERT INTO issued_paper (dossier, kind, template_hash, sha256, size, content, issued_at, code_hash)"
                            + " VALUES (gen_random_uuid(), 'RECEIPT', repeat('0', 64), repeat('0', 64), 1, 'x', now(),"
                            + " sha256('x'))"),
            entry(
                    "a withdrawal of a paper is in the journal once, and the journal tells of none that was not",
                    "INSERT INTO journal_entry (at, dossier_id, act, details)"
                            + " VALUES (now(), :id, 'PAPER_WITHDRAWN', '{}')"),
            entry(
                    "every document of a snapshot has one to three files",
                    "UPDATE dossier SET snapshot = jsonb_set(snapshot, '{documents,files,IDENTITY}', '[]')"
                            + " WHERE id = :id"),
            entry(
                    "every file of a snapshot is there as it was handed in",
                    "DELETE FROM supporting_document WHERE dossier = :id AND type = 'IDENTITY'"),
            entry(
                    "every file handed in for a document of the snapshot is in it",
                    "UPDATE supporting_document SET id = gen_random_uuid() WHERE dossier = :id AND type = 'IDENTITY'"),
            entry(
                    "every file of what was filed or answered was opened",
                    "UPDATE supporting_document SET opening = 'WAITING' WHERE dossier = :id"),
            entry(
                    "files belong to the owner of their dossier",
                    "UPDATE supporting_document SET applicant = gen_random_uuid() WHERE dossier = :id"),
            entry("nothing is left of an abandoned draft", "UPDATE dossier SET state = 'ABANDONED' WHERE id = :id"),
            entry(
                    "a dossier's row in the queue says of it what the dossier says",
                    QUEUED + "UPDATE instruction SET state = 'IN_INSTRUCTION'"),
            entry("the counts of the queue are what counting gives", QUEUED + "DELETE FROM instruction_count"),
            entry(
                    "a dossier is found by each word of its names, and by pieces of it",
                    QUEUED + "DELETE FROM name_word"),
            entry(
                    "a complement is open exactly while the dossier waits for it",
                    "UPDATE dossier SET state = 'COMPLEMENT_REQUESTED' WHERE id = :id"),
            entry(
                    "a dossier is decided exactly when there is its decision, of the kind of its state",
                    "UPDATE dossier SET state = 'UNFAVOURABLE' WHERE id = :id"),
            entry("each demand and each decision is told by one notification", ANSWERED),
            entry("an answered demand is answered whole", ANSWERED),
            entry("a filed dossier is in the queue, and no other is", "DELETE FROM instruction WHERE dossier = :id"),
            entry(
                    "a decision is in the history and in the journal once, and they tell of none that was not",
                    "INSERT INTO journal_entry (at, dossier_id, act, details)"
                            + " VALUES (now(), :id, 'DECISION_TAKEN', '{}')"),
            entry("each demand is in the history of its dossier", ANSWERED),
            entry(
                    "a line of the journal says what was written, after the line before it, and a chain ends with its last"
                            + " line",
                    "UPDATE journal_entry SET act = 'NOTHING' WHERE dossier_id = :id"),
            entry(
                    "a draft is deleted for its age only after two mails that said so",
                    "INSERT INTO journal_entry (at, dossier_id, act, details)"
                            + " VALUES (now(), :draft, 'DRAFT_EXPIRED', '{}')"),
            entry(
                    "versions of a template are numbered from 0, without a gap",
                    "INSERT INTO template_version (file, number, sha256, content, note, made_at)"
                            + " VALUES ('broken.jrxml', 2, encode(sha256('x'), 'hex'), 'x', '', now())"),
            entry(
                    "the hash of a paper's template stands for a style sheet and at least one template",
                    "INSERT INTO template_source VALUES (repeat('0', 64), 'receipt.jrxml', repeat('1', 64))"),
            entry(
                    "attestations of extension of a dossier do not overlap",
                    "INSERT INTO extension_attestation (dossier, valid_from, valid_to, issued_by, issued_at)"
                            + " VALUES (:id, current_date, current_date + 9, gen_random_uuid(), now()),"
                            + " (:id, current_date + 9, current_date + 18, gen_random_uuid(), now())"));

    private static final List<String> GUARDS_DOWN = List.of(
            "SET LOCAL session_replication_role = replica",
            "ALTER TABLE dossier DROP CONSTRAINT dossier_filed_with_everything",
            "ALTER TABLE dossier DROP CONSTRAINT dossier_entries_of_drafts_only",
            "ALTER TABLE dossier DROP CONSTRAINT dossier_number_key",
            "ALTER TABLE outgoing_mail DROP CONSTRAINT outgoing_mail_check",
            "ALTER TABLE issued_paper DROP CONSTRAINT issued_paper_check1",
            "DROP INDEX dossier_one_draft");

    @Autowired
    private Filing filing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DSLContext database;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private List<Scheduler> pools;

    /** Guards are taken down under locks that a job at work would run into. */
    @BeforeEach
    void jobsRest() {
        pools.forEach(Scheduler::pause);
        while (!pools.stream().allMatch(pool -> pool.getCurrentlyExecuting().isEmpty())) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void jobsGoOn() {
        pools.forEach(Scheduler::resume);
    }

    @Test
    void everyPromiseIsTriedHere() {
        assertThat(BREAKS).containsOnlyKeys(Invariants.promises().keySet());
    }

    static List<String> promises() {
        return List.copyOf(Invariants.promises().keySet());
    }

    @ParameterizedTest
    @MethodSource("promises")
    void aBrokenPromiseIsNoticed(String promise) {
        Ready ready = new CompleteDrafts(database, drafts, clock).adult();
        filing.file(ready.applicant(), ready.dossier(), ready.version());
        Draft next = drafts.open(ready.applicant(), ready.person().number());

        List<String> broken = Objects.requireNonNull(transaction.execute(undone -> {
            undone.setRollbackOnly();
            GUARDS_DOWN.forEach(database::execute);
            database.execute(Objects.requireNonNull(BREAKS.get(promise))
                    .replace(":id", "'" + ready.dossier().value() + "'")
                    .replace(":draft", "'" + next.id().value() + "'"));
            return Invariants.broken(database);
        }));

        assertThat(broken).anyMatch(line -> line.startsWith(promise + ": "));
        assertThat(Invariants.broken(database)).isEmpty();
    }
}
