package fr.sejour.filing;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static sejour.db.Tables.DOSSIER;

import fr.sejour.dossier.DossierRows;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Draft;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** Reads when drafts were last visited, for the service's own work: ownership is not checked. */
@Repository
public class DraftVisits {

    /** A moment that is not known is passed over. */
    private static final Field<Instant> VISIT = greatest(DOSSIER.TOUCHED_AT, DOSSIER.VISITED_AT);

    private final DSLContext database;

    DraftVisits(DSLContext database) {
        this.database = database;
    }

    /** Drafts without a visit since a moment. */
    public List<DossierId> notVisitedSince(Instant moment) {
        return database.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(isDraft(), VISIT.lt(moment))
                .fetch(DOSSIER.ID);
    }

    /** The last visit of a draft; empty when the dossier is no longer a draft. */
    public Optional<Instant> last(DossierId id) {
        return database.select(VISIT)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(id), isDraft())
                .fetchOptional(VISIT);
    }

    /** Reads a draft and locks it: nobody else can visit, save, file or abandon it until the transaction ends. */
    public Optional<Draft> lock(DossierId id) {
        return database.selectFrom(DOSSIER)
                .where(DOSSIER.ID.eq(id), isDraft())
                .forUpdate()
                .fetchOptional(DossierRows::draft);
    }

    private static Condition isDraft() {
        return DOSSIER.STATE.eq(inline(DossierState.DRAFT, DOSSIER.STATE));
    }
}
