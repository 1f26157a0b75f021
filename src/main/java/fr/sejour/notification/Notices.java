package fr.sejour.notification;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static sejour.db.Tables.NOTIFICATION;

import fr.sejour.complement.ComplementAnswered;
import fr.sejour.complement.ComplementRequested;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts into the inbox of an applicant what they are told, in the transaction of its cause. */
@Component
class Notices {

    private final DSLContext database;

    Notices(DSLContext database) {
        this.database = database;
    }

    @EventListener
    void on(ComplementRequested asked) {
        database.insertInto(NOTIFICATION)
                .set(NOTIFICATION.APPLICANT, asked.applicant().value())
                .set(NOTIFICATION.DOSSIER, asked.dossier().value())
                .set(NOTIFICATION.KIND, NotificationKind.COMPLEMENT.name())
                .set(NOTIFICATION.COMPLEMENT, asked.complement().value())
                .set(NOTIFICATION.SENT_AT, asked.at())
                .execute();
    }

    @EventListener
    void on(ComplementAnswered answered) {
        database.update(NOTIFICATION)
                .set(NOTIFICATION.OPENED_AT, coalesce(NOTIFICATION.OPENED_AT, val(answered.at())))
                .set(NOTIFICATION.ANSWERED_AT, answered.at())
                .where(NOTIFICATION.COMPLEMENT.eq(answered.complement().value()))
                .execute();
    }
}
