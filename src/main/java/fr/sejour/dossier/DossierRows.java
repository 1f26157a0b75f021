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
 * A dossier and its row: which type the row is read as, whose it is, and how its history is kept. Queries of other modules read
 * dossiers with the fields and conditions that are made here.
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

    /** A row that is a draft. */
    public static Draft draft(DossierRecord row) {
        return new Draft(
                row.getId(),
                row.getApplicant(),
                row.getForeignerNumber(),
                row.getVersion(),
                DossierJson.read(row.getPersonalEntry(), PersonalEntry.class, PersonalEntry.BLANK),
                DossierJson.read(row.getGroundEntry(), GroundEntry.class, GroundEntry.BLANK),
                DossierJson.read(row.getDocumentsEntry(), DocumentsEntry.class, DocumentsEntry.BLANK),
                DossierJson.read(row.getObservationsEntry(), ObservationsEntry.class, ObservationsEntry.BLANK),
                row.getReachedStep(),
                row.getSeenCase(),
                row.getCreatedAt(),
                row.getTouchedAt());
    }

    /** The dossier of this id, if it is this applicant's. */
    public static Condition owned(ApplicantId applicant, DossierId id) {
        return DOSSIER.ID.eq(id).and(DOSSIER.APPLICANT.eq(applicant));
    }

    /** Whether a column of an outer query names a dossier of this applicant. */
    public static Condition isOf(ApplicantId applicant, Field<DossierId> dossier) {
        return dossier.in(select(DOSSIER.ID).from(DOSSIER).where(DOSSIER.APPLICANT.eq(applicant)));
    }

    /** What was declared in the filed dossier that a column of an outer query names. */
    public static Field<Snapshot> snapshot(Field<DossierId> dossier) {
        return field(select(DOSSIER.SNAPSHOT).from(DOSSIER).where(DOSSIER.ID.eq(dossier)))
                .convertFrom(json -> Snapshot.fromJson(json.data()));
    }

    /** The states that the dossier which a column of an outer query names came into, in their order. */
    public static Field<List<DossierOverview.Event>> history(Field<DossierId> dossier) {
        return multiset(select(DOSSIER_EVENT.STATE, DOSSIER_EVENT.AT)
                        .from(DOSSIER_EVENT)
                        .where(DOSSIER_EVENT.DOSSIER.eq(dossier))
                        .orderBy(DOSSIER_EVENT.ID))
                .convertFrom(events -> events.map(mapping(DossierOverview.Event::new)));
    }

    /** Adds the state that a dossier has come to, to its history; in the caller's transaction. */
    public static void remember(DSLContext database, DossierId dossier, DossierState state, Instant at) {
        database.insertInto(DOSSIER_EVENT)
                .set(DOSSIER_EVENT.DOSSIER, dossier)
                .set(DOSSIER_EVENT.STATE, state)
                .set(DOSSIER_EVENT.AT, at)
                .execute();
    }
}
