package fr.sejour.notification;

import static sejour.db.Tables.OUTGOING_MAIL;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import fr.sejour.shared.Jobs;
import fr.sejour.shared.ServiceAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import sejour.db.tables.records.OutgoingMailRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The queue of mails, in the database. */
@Repository
class Outbox {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mail");

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};
    private static final int LONGEST_ERROR = 500;

    private final DSLContext database;
    private final Jobs jobs;
    private final ServiceAddress address;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(DSLContext database, Jobs jobs, ServiceAddress address, JsonMapper json, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.address = address;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Queues a mail in the transaction of its cause; there must be one.
     *
     * @return which mail it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID add(MailKind kind, String recipient, Locale language, Map<String, String> parameters) {
        UUID id = database.insertInto(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.KIND, kind)
                .set(OUTGOING_MAIL.RECIPIENT, recipient)
                .set(OUTGOING_MAIL.LANGUAGE, language)
                .set(OUTGOING_MAIL.PARAMETERS, JSONB.valueOf(json.writeValueAsString(parameters)))
                .set(OUTGOING_MAIL.MESSAGE_ID, "<" + UUID.randomUUID() + "@" + address.host() + ">")
                .set(OUTGOING_MAIL.CREATED_AT, clock.instant())
                .returning(OUTGOING_MAIL.ID)
                .fetchSingle()
                .getId();
        jobs.soon(TASK.instance(id.toString()).build());
        return id;
    }

    /** The mail, if it still waits to be sent. */
    Optional<OutgoingMail> waiting(UUID id) {
        return database.selectFrom(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.ID.eq(id))
                .and(OUTGOING_MAIL.SENT_AT.isNull())
                .and(OUTGOING_MAIL.DROPPED_AT.isNull())
                .fetchOptional(this::mail);
    }

    void sent(UUID id) {
        database.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.SENT_AT, clock.instant())
                .setNull(OUTGOING_MAIL.LAST_ERROR)
                .where(OUTGOING_MAIL.ID.eq(id))
                .execute();
    }

    void failed(UUID id, String error) {
        database.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.ATTEMPTS, OUTGOING_MAIL.ATTEMPTS.plus(1))
                .set(OUTGOING_MAIL.LAST_ERROR, error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .where(OUTGOING_MAIL.ID.eq(id))
                .execute();
    }

    /** What has become of a mail that was queued. */
    MailFate fate(UUID id) {
        return database.select(OUTGOING_MAIL.SENT_AT, OUTGOING_MAIL.DROPPED_AT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.ID.eq(id))
                .fetchSingle(row -> {
                    Instant sentAt = row.value1();
                    if (sentAt != null) {
                        return new MailFate.Sent(sentAt);
                    }
                    return row.value2() == null ? new MailFate.Waiting() : new MailFate.Lost();
                });
    }

    /** Nobody will send it any more. */
    void dropped(UUID id) {
        database.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.DROPPED_AT, clock.instant())
                .where(OUTGOING_MAIL.ID.eq(id))
                .execute();
    }

    private OutgoingMail mail(OutgoingMailRecord row) {
        return new OutgoingMail(
                row.getId(),
                row.getKind(),
                row.getRecipient(),
                row.getLanguage(),
                json.readValue(row.getParameters().data(), PARAMETERS),
                row.getMessageId(),
                row.getAttempts());
    }
}
