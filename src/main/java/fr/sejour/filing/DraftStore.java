package fr.sejour.filing;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static sejour.db.Sequences.DOSSIER_RUNNING_NUMBER;
import static sejour.db.Tables.DOSSIER;

import fr.sejour.dossier.AbandonedDossier;
import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Dossier;
import fr.sejour.dossier.DossierJson;
import fr.sejour.dossier.DossierRows;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.FiledDossier;
import fr.sejour.dossier.Step;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.ForeignerNumber;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;
import sejour.db.tables.records.DossierRecord;

/** Drafts as rows. */
@Repository
class DraftStore {

    private final DSLContext database;

    DraftStore(DSLContext database) {
        this.database = database;
    }

    /** Begins a draft; empty when the applicant has one already. */
    Optional<DossierId> insert(ApplicantId applicant, ForeignerNumber number, ApplicantCase seenCase, Instant at) {
        Optional<DossierId> inserted = database.insertInto(DOSSIER)
                .set(DOSSIER.APPLICANT, applicant)
                .set(DOSSIER.FOREIGNER_NUMBER, number)
                .set(DOSSIER.SEEN_CASE, seenCase)
                .set(DOSSIER.CREATED_AT, at)
                .set(DOSSIER.TOUCHED_AT, at)
                .onConflict(DOSSIER.APPLICANT)
                .where(DOSSIER.STATE.eq(inline(DossierState.DRAFT, DOSSIER.STATE)))
                .doNothing()
                .returning(DOSSIER.ID)
                .fetchOptional(DossierRecord::getId);
        inserted.ifPresent(id -> DossierRows.remember(database, id, DossierState.DRAFT, at));
        return inserted;
    }

    /** The open draft of an applicant. */
    Optional<Draft> find(ApplicantId applicant) {
        return database.selectFrom(DOSSIER)
                .where(DOSSIER.APPLICANT.eq(applicant), isDraft())
                .fetchOptional(DossierRows::draft);
    }

    /** An open draft of an applicant. */
    Optional<Draft> find(ApplicantId applicant, DossierId id) {
        return database.selectFrom(DOSSIER)
                .where(DossierRows.owned(applicant, id), isDraft())
                .fetchOptional(DossierRows::draft);
    }

    /** An open draft, which nobody else can save, file or abandon until the transaction ends. */
    Optional<Draft> lock(ApplicantId applicant, DossierId id) {
        return database.selectFrom(DOSSIER)
                .where(DossierRows.owned(applicant, id), isDraft())
                .forUpdate()
                .fetchOptional(DossierRows::draft);
    }

    /** State, version and moment of the last saving. */
    record Head(DossierState state, int version, Instant savedAt) {}

    Optional<Head> head(ApplicantId applicant, DossierId id) {
        return database.select(DOSSIER.STATE, DOSSIER.VERSION, DOSSIER.TOUCHED_AT)
                .from(DOSSIER)
                .where(DossierRows.owned(applicant, id))
                .fetchOptional(mapping(Head::new));
    }

    /** What is typed in one of the steps, as a column of the draft. */
    enum Entry {
        PERSONAL(DOSSIER.PERSONAL_ENTRY),
        GROUND(DOSSIER.GROUND_ENTRY),
        DOCUMENTS(DOSSIER.DOCUMENTS_ENTRY),
        OBSERVATIONS(DOSSIER.OBSERVATIONS_ENTRY);

        private final TableField<DossierRecord, JSONB> column;

        Entry(TableField<DossierRecord, JSONB> column) {
            this.column = column;
        }
    }

    /** Puts an entry in its column; whether it did, having found the version expected. */
    boolean save(ApplicantId applicant, DossierId id, int expectedVersion, Entry kept, Object entry, Instant at) {
        return database.update(DOSSIER)
                        .set(kept.column, DossierJson.write(entry))
                        .set(DOSSIER.VERSION, expectedVersion + 1)
                        .set(DOSSIER.TOUCHED_AT, at)
                        .where(DossierRows.owned(applicant, id), isDraft(), DOSSIER.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /** Notes a visit, and the step as reached unless a later one was. */
    void reach(ApplicantId applicant, DossierId id, Step step, Instant at) {
        List<Step> earlier = Arrays.stream(Step.values())
                .filter(other -> other.isBefore(step))
                .toList();
        database.update(DOSSIER)
                .set(DOSSIER.VISITED_AT, at)
                .set(
                        DOSSIER.REACHED_STEP,
                        when(DOSSIER.REACHED_STEP.in(earlier), val(step, DOSSIER.REACHED_STEP))
                                .otherwise(DOSSIER.REACHED_STEP))
                .where(DossierRows.owned(applicant, id), isDraft())
                .execute();
    }

    void setSeenCase(ApplicantId applicant, DossierId id, ApplicantCase seenCase) {
        database.update(DOSSIER)
                .set(DOSSIER.SEEN_CASE, seenCase)
                .where(DossierRows.owned(applicant, id), isDraft())
                .execute();
    }

    /** Keeps that it was abandoned, and nothing of what was typed. */
    void store(AbandonedDossier abandoned) {
        leaveDraft(abandoned, abandoned.abandonedAt());
    }

    /** Keeps what was filed in the place of what was typed. */
    void store(FiledDossier filed) {
        leaveDraft(filed, filed.filedAt());
    }

    /** The next of the one running sequence; never the same twice on a day. */
    int nextRunningNumber() {
        return database.nextval(DOSSIER_RUNNING_NUMBER);
    }

    private void leaveDraft(Dossier dossier, Instant at) {
        var update = database.update(DOSSIER)
                .set(DOSSIER.STATE, dossier.state())
                .setNull(DOSSIER.PERSONAL_ENTRY)
                .setNull(DOSSIER.GROUND_ENTRY)
                .setNull(DOSSIER.DOCUMENTS_ENTRY)
                .setNull(DOSSIER.OBSERVATIONS_ENTRY)
                .set(DOSSIER.TOUCHED_AT, at);
        if (dossier instanceof FiledDossier filed) {
            update = update.set(DOSSIER.NUMBER, filed.number())
                    .set(DOSSIER.FILED_AT, filed.filedAt())
                    .set(DOSSIER.SNAPSHOT, DossierJson.write(filed.snapshot()));
        }
        update.where(DossierRows.owned(dossier.applicant(), dossier.id()), isDraft())
                .execute();
        DossierRows.remember(database, dossier.id(), dossier.state(), at);
    }

    private static Condition isDraft() {
        return DOSSIER.STATE.eq(DossierState.DRAFT);
    }
}
