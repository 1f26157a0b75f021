package fr.sejour.complement;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static sejour.db.Tables.COMPLEMENT_ITEM;
import static sejour.db.Tables.COMPLEMENT_REQUEST;

import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DossierRows;
import fr.sejour.shared.AgentId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;

/** Demands for complements as rows. */
@Repository
class ComplementStore {

    private final DSLContext database;

    ComplementStore(DSLContext database) {
        this.database = database;
    }

    /** Adds the next demand of a dossier, whose row the caller has locked. */
    ComplementId insert(DossierId dossier, AgentId agent, Map<DocumentType, String> observations, Instant at) {
        ComplementId id = database.insertInto(COMPLEMENT_REQUEST)
                .set(COMPLEMENT_REQUEST.DOSSIER, dossier)
                .set(
                        COMPLEMENT_REQUEST.ROUND,
                        select(coalesce(max(COMPLEMENT_REQUEST.ROUND), 0)
                                        .plus(1)
                                        .cast(COMPLEMENT_REQUEST.ROUND))
                                .from(COMPLEMENT_REQUEST)
                                .where(COMPLEMENT_REQUEST.DOSSIER.eq(dossier)))
                .set(COMPLEMENT_REQUEST.ASKED_BY, agent)
                .set(COMPLEMENT_REQUEST.ASKED_AT, at)
                .returning(COMPLEMENT_REQUEST.ID)
                .fetchSingle()
                .getId();
        database.insertInto(COMPLEMENT_ITEM)
                .columns(COMPLEMENT_ITEM.REQUEST, COMPLEMENT_ITEM.TYPE, COMPLEMENT_ITEM.OBSERVATION)
                .valuesOfRows(observations.entrySet().stream()
                        .map(asked -> row(
                                val(id, COMPLEMENT_ITEM.REQUEST),
                                val(asked.getKey(), COMPLEMENT_ITEM.TYPE),
                                val(asked.getValue())))
                        .toList())
                .execute();
        return id;
    }

    /** A demand to this applicant. */
    Optional<Complement> find(ApplicantId applicant, ComplementId id) {
        return find(COMPLEMENT_REQUEST.ID.eq(id).and(DossierRows.isOf(applicant, COMPLEMENT_REQUEST.DOSSIER))).stream()
                .findFirst();
    }

    /** All demands of a dossier, by round. */
    List<Complement> find(DossierId dossier) {
        return find(COMPLEMENT_REQUEST.DOSSIER.eq(dossier));
    }

    private List<Complement> find(Condition which) {
        return database.select(ComplementRows.of(which)).fetchSingle(Record1::value1);
    }

    /**
     * Notes the first opening; whether this was it. The trigger {@code complement_request_sets_instruction_due_on} writes the
     * last day to answer to the dossier's row in the queue too.
     */
    boolean open(ComplementId id, Instant at, LocalDate dueOn) {
        return database.update(COMPLEMENT_REQUEST)
                        .set(COMPLEMENT_REQUEST.OPENED_AT, at)
                        .set(COMPLEMENT_REQUEST.DUE_ON, dueOn)
                        .where(isOpen(id), COMPLEMENT_REQUEST.OPENED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Takes the next version; whether the expected one was there, of a demand that was opened and awaits its answer. */
    boolean next(ComplementId id, int expectedVersion) {
        return database.update(COMPLEMENT_REQUEST)
                        .set(COMPLEMENT_REQUEST.VERSION, expectedVersion + 1)
                        .where(
                                isOpen(id),
                                COMPLEMENT_REQUEST.OPENED_AT.isNotNull(),
                                COMPLEMENT_REQUEST.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /** Keeps the answers to these documents, in one round trip. */
    void save(ComplementId id, Map<DocumentType, ComplementAnswer> answers) {
        database.batch(answers.entrySet().stream()
                        .map(given -> update(id, given.getKey(), given.getValue()))
                        .toList())
                .execute();
    }

    private Query update(ComplementId id, DocumentType type, ComplementAnswer answer) {
        return database.update(COMPLEMENT_ITEM)
                .set(COMPLEMENT_ITEM.ANSWER, answer.choice())
                .set(COMPLEMENT_ITEM.REASON, answer.reason())
                .set(COMPLEMENT_ITEM.MESSAGE, answer.message())
                .set(COMPLEMENT_ITEM.NUMBER, answer.number())
                .where(COMPLEMENT_ITEM.REQUEST.eq(id), COMPLEMENT_ITEM.TYPE.eq(type));
    }

    void answered(ComplementId id, Instant at) {
        database.update(COMPLEMENT_REQUEST)
                .set(COMPLEMENT_REQUEST.ANSWERED_AT, at)
                .where(isOpen(id))
                .execute();
    }

    /** Ends the open demand of a dossier without an answer. */
    void withdraw(DossierId dossier, Instant at) {
        database.update(COMPLEMENT_REQUEST)
                .set(COMPLEMENT_REQUEST.WITHDRAWN_AT, at)
                .where(COMPLEMENT_REQUEST.DOSSIER.eq(dossier), isOpen())
                .execute();
    }

    boolean isAwaited(ComplementId id) {
        return database.fetchExists(COMPLEMENT_REQUEST, isOpen(id));
    }

    private static Condition isOpen(ComplementId id) {
        return COMPLEMENT_REQUEST.ID.eq(id).and(isOpen());
    }

    private static Condition isOpen() {
        return COMPLEMENT_REQUEST.ANSWERED_AT.isNull().and(COMPLEMENT_REQUEST.WITHDRAWN_AT.isNull());
    }
}
