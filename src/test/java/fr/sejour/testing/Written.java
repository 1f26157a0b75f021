package fr.sejour.testing;

import static sejour.db.Tables.JOURNAL_ENTRY;
import static sejour.db.Tables.OUTGOING_MAIL;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/** What the service wrote to somebody, and about them. */
public final class Written {

    private Written() {}

    /** The kinds of the mails to an address, the first one first. */
    public static List<String> mailsTo(DSLContext database, String address) {
        return database.select(OUTGOING_MAIL.KIND)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.RECIPIENT.eq(address))
                .orderBy(OUTGOING_MAIL.ID)
                .fetch(row -> row.value1().name());
    }

    /** What somebody did, by the journal, the first act first. */
    public static List<String> actsOf(DSLContext database, UUID actor) {
        return database.select(JOURNAL_ENTRY.ACT)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.ACTOR_ID.eq(actor))
                .orderBy(JOURNAL_ENTRY.PLACE)
                .fetch(JOURNAL_ENTRY.ACT);
    }
}
