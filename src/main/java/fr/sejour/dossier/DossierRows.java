package fr.sejour.dossier;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.DOSSIER_EVENT;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import sejour.db.tables.records.DossierRecord;

/**
 * Maps dossiers to their rows: reads a row as the type of its state, checks ownership, and keeps the history. Queries
 * of other modules read dossiers with the fields and conditions made here.
 */
public final class DossierRows {

    private DossierRows() {}

    /** The dossier in the type of its state. */
    static Dossier dossier(DossierRecord row) {
        return switch (row.getState()) {
            case DRAFT -> draft(row);
            case ABANDONED -> new AbandonedDossier(row.getId(), row.getApplicant(), row.getTouchedAt());
            case FILED -> new FiledDossier(declaration(row));
            case IN_INSTRUCTION -> new InInstruction(declaration(row));
            case COMPLEMENT_REQUESTED -> new ComplementRequested(declaration(row));
            case COMPLEMENT_ANSWERED -> new ComplementAnswered(declaration(row));
            case FAVOURABLE -> new Favourable(declaration(row));
            case IN_PRODUCTION -> new InProduction(declaration(row));
            case AVAILABLE -> new Available(declaration(row));
            case HANDED_OVER -> new HandedOver(declaration(row));
            case UNFAVOURABLE -> new Unfavourable(declaration(row));
            case CLOSED_INCOMPLETE -> new ClosedIncomplete(declaration(row));
        };
    }

    private static Declaration declaration(DossierRecord row) {
        return new Declaration(
                row.getId(),
                row.getApplicant(),
                row.getNumber(),
                row.getFiledAt(),
                DossierJson.read(row.getSnapshot(), Snapshot.class));
    }

    /** The draft in a row whose state is draft. */
    public static Draft draft(DossierRecord row) {
        return new Draft(
                row.getId(),
                row.getApplicant(),
                row.getForeignerNumber(),
                row.getVersion(),
                new DraftEntries(
                        DossierJson.read(row.getPersonalEntry(), PersonalEntry.class, PersonalEntry.BLANK),
                        DossierJson.read(row.getGroundEntry(), GroundEntry.class, GroundEntry.BLANK),
                        DossierJson.read(row.getDocumentsEntry(), DocumentsEntry.class, DocumentsEntry.BLANK),
                        DossierJson.read(row.getObservationsEntry(), ObservationsEntry.class, ObservationsEntry.BLANK)),
                row.getReachedStep(),
                row.getSeenCase(),
                row.getTouchedAt());
    }

    /** Condition: the dossier has this id and belongs to this applicant. */
    public static Condition owned(ApplicantId applicant, DossierId id) {
        return DOSSIER.ID.eq(id).and(DOSSIER.APPLICANT.eq(applicant));
    }

    /** Condition: the dossier whose id stands in a column of the outer query belongs to this applicant. */
    public static Condition isOf(ApplicantId applicant, Field<DossierId> dossier) {
        return dossier.in(select(DOSSIER.ID).from(DOSSIER).where(DOSSIER.APPLICANT.eq(applicant)));
    }

    /** Subquery: the snapshot of the filed dossier whose id stands in a column of the outer query. */
    public static Field<Snapshot> snapshot(Field<DossierId> dossier) {
        return field(select(DOSSIER.SNAPSHOT).from(DOSSIER).where(DOSSIER.ID.eq(dossier)))
                .convertFrom(json -> Snapshot.fromJson(json.data()));
    }

    /** Subquery: the history of the dossier whose id stands in a column of the outer query, in the order of time. */
    public static Field<List<DossierOverview.Event>> history(Field<DossierId> dossier) {
        return multiset(select(DOSSIER_EVENT.STATE, DOSSIER_EVENT.AT)
                        .from(DOSSIER_EVENT)
                        .where(DOSSIER_EVENT.DOSSIER.eq(dossier))
                        .orderBy(DOSSIER_EVENT.ID))
                .convertFrom(events -> events.map(mapping(DossierOverview.Event::new)));
    }

    /** Adds a new state of a dossier to its history, in the caller's transaction. */
    public static void remember(DSLContext database, DossierId dossier, DossierState state, Instant at) {
        database.insertInto(DOSSIER_EVENT)
                .set(DOSSIER_EVENT.DOSSIER, dossier)
                .set(DOSSIER_EVENT.STATE, state)
                .set(DOSSIER_EVENT.AT, at)
                .execute();
    }
}
