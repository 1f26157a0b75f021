package fr.sejour.notification;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.DRAFT_NOTICE;

import fr.sejour.dossier.DossierRows;
import fr.sejour.dossier.DossierState;
import fr.sejour.dossier.Draft;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/** When drafts were last visited, and the mails about those that were not, as rows. */
@Repository
class DraftVisits {

    /** A moment that is not known is passed over. */
    private static final Field<Instant> VISIT = greatest(DOSSIER.TOUCHED_AT, DOSSIER.VISITED_AT);

    private final DSLContext database;

    DraftVisits(DSLContext database) {
        this.database = database;
    }

    /** Drafts without a visit since a moment. */
    List<DossierId> notVisitedSince(Instant moment) {
        return database.select(DOSSIER.ID)
                .from(DOSSIER)
                .where(isDraft(), VISIT.lt(moment))
                .fetch(row -> new DossierId(row.value1()));
    }

    /** The last visit of a draft; empty when it is none any more. */
    Optional<Instant> last(DossierId id) {
        return database.select(VISIT)
                .from(DOSSIER)
                .where(DOSSIER.ID.eq(id.value()), isDraft())
                .fetchOptional(VISIT);
    }

    /** A draft, which nobody else can visit, save, file or abandon until the transaction ends. */
    Optional<Draft> lock(DossierId id) {
        return database.selectFrom(DOSSIER)
                .where(DOSSIER.ID.eq(id.value()), isDraft())
                .forUpdate()
                .fetchOptional(DossierRows::draft);
    }

    /** The mails queued since this last visit. */
    Map<DraftNotice, UUID> notices(DossierId id, Instant visit) {
        return database.select(DRAFT_NOTICE.KIND, DRAFT_NOTICE.MAIL)
                .from(DRAFT_NOTICE)
                .where(DRAFT_NOTICE.DOSSIER.eq(id.value()), DRAFT_NOTICE.VISIT.eq(visit))
                .fetchMap(row -> DraftNotice.valueOf(row.value1()), row -> row.value2());
    }

    /** Keeps which mail was queued, in the place of one of an earlier visit or one that was lost. */
    void keep(DossierId id, DraftNotice notice, Instant visit, UUID mail) {
        database.insertInto(DRAFT_NOTICE)
                .set(DRAFT_NOTICE.DOSSIER, id.value())
                .set(DRAFT_NOTICE.KIND, notice.name())
                .set(DRAFT_NOTICE.VISIT, visit)
                .set(DRAFT_NOTICE.MAIL, mail)
                .onConflict(DRAFT_NOTICE.DOSSIER, DRAFT_NOTICE.KIND)
                .doUpdate()
                .set(DRAFT_NOTICE.VISIT, visit)
                .set(DRAFT_NOTICE.MAIL, mail)
                .execute();
    }

    private static Condition isDraft() {
        return DOSSIER.STATE.eq(inline(DossierState.DRAFT.name()));
    }
}
