package fr.sejour.notification;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.select;
import static sejour.db.Tables.NOTIFICATION;
import static sejour.db.Tables.OUTGOING_MAIL;

import fr.sejour.account.Accounts;
import fr.sejour.dossier.Dossiers;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.PersonalData;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Mails for the copy that an applicant may have: which were sent to the address of the account, and when. Their words are not
 * kept. Several people may share an address: mails about a request or a notification of somebody else are left out.
 */
@Component
class MailData implements PersonalData {

    private final DSLContext database;
    private final Accounts accounts;
    private final Dossiers dossiers;

    MailData(DSLContext database, Accounts accounts, Dossiers dossiers) {
        this.database = database;
        this.accounts = accounts;
        this.dossiers = dossiers;
    }

    private record Owed(
            String kind,
            String recipient,
            String language,
            Instant owedSince,
            @Nullable Instant sentAt) {}

    @Override
    public String part() {
        return "mails";
    }

    @Override
    public List<?> of(ApplicantId applicant) {
        List<String> own = dossiers.ofApplicant(applicant).stream()
                .map(overview -> overview.id().value().toString())
                .toList();
        Field<String> dossier = jsonbGetAttributeAsText(OUTGOING_MAIL.PARAMETERS, MailWriter.DOSSIER);
        Field<String> notification = jsonbGetAttributeAsText(OUTGOING_MAIL.PARAMETERS, MailWriter.NOTIFICATION);
        return database.select(
                        OUTGOING_MAIL.KIND.coerce(String.class),
                        OUTGOING_MAIL.RECIPIENT,
                        OUTGOING_MAIL.LANGUAGE.coerce(String.class),
                        OUTGOING_MAIL.CREATED_AT,
                        OUTGOING_MAIL.SENT_AT)
                .from(OUTGOING_MAIL)
                .where(
                        OUTGOING_MAIL.RECIPIENT.eq(accounts.contact(applicant).email()),
                        dossier.isNull().or(dossier.in(own)),
                        notification
                                .isNull()
                                .or(notification.in(select(NOTIFICATION.ID.cast(String.class))
                                        .from(NOTIFICATION)
                                        .where(NOTIFICATION.APPLICANT.eq(applicant)))))
                .orderBy(OUTGOING_MAIL.CREATED_AT, OUTGOING_MAIL.ID)
                .fetch(mapping(Owed::new));
    }
}
