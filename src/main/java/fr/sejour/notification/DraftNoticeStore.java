package fr.sejour.notification;

import static sejour.db.Tables.DRAFT_NOTICE;

import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which mails announced the deletion of which drafts, as rows. */
@Repository
class DraftNoticeStore {

    private final DSLContext database;

    DraftNoticeStore(DSLContext database) {
        this.database = database;
    }

    /** The mails queued since this last visit. */
    Map<DraftNotice, UUID> notices(DossierId id, Instant visit) {
        return database.select(DRAFT_NOTICE.KIND, DRAFT_NOTICE.MAIL)
                .from(DRAFT_NOTICE)
                .where(DRAFT_NOTICE.DOSSIER.eq(id), DRAFT_NOTICE.VISIT.eq(visit))
                .fetchMap(DRAFT_NOTICE.KIND, DRAFT_NOTICE.MAIL);
    }

    /** Keeps which mail was queued, in the place of one of an earlier visit or one that was lost. */
    void keep(DossierId id, DraftNotice notice, Instant visit, UUID mail) {
        database.insertInto(DRAFT_NOTICE)
                .set(DRAFT_NOTICE.DOSSIER, id)
                .set(DRAFT_NOTICE.KIND, notice)
                .set(DRAFT_NOTICE.VISIT, visit)
                .set(DRAFT_NOTICE.MAIL, mail)
                .onConflict(DRAFT_NOTICE.DOSSIER, DRAFT_NOTICE.KIND)
                .doUpdate()
                .set(DRAFT_NOTICE.VISIT, visit)
                .set(DRAFT_NOTICE.MAIL, mail)
                .execute();
    }
}
