package fr.sejour.notification;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static sejour.db.Tables.DEVELOPMENT_MAIL;
import static sejour.db.Tables.DEVELOPMENT_MAIL_ATTACHMENT;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mailbox of the development profile: receives all mails in place of a mail server. */
@Component
@Profile("development")
@ConditionalOnExpression("'${spring.mail.host:}'.isEmpty()")
public class DevelopmentMailbox implements MailTransport {

    private static final int MOST_LISTED = 200;

    private final DSLContext database;
    private final Clock clock;

    DevelopmentMailbox(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One line of the list. */
    public record Line(UUID id, Instant receivedAt, String recipient, String subject) {}

    /** A mail as it arrived. */
    public record Received(
            UUID id,
            Instant receivedAt,
            String recipient,
            String subject,
            String plainText,
            String html,
            List<Attachment> attachments) {}

    public record Attachment(UUID id, String fileName, String mediaType) {}

    @Override
    @Transactional
    public void deliver(Mail mail) {
        database.insertInto(DEVELOPMENT_MAIL)
                .set(DEVELOPMENT_MAIL.RECEIVED_AT, clock.instant())
                .set(DEVELOPMENT_MAIL.MESSAGE_ID, mail.messageId())
                .set(DEVELOPMENT_MAIL.RECIPIENT, mail.recipient())
                .set(DEVELOPMENT_MAIL.SUBJECT, mail.subject())
                .set(DEVELOPMENT_MAIL.PLAIN_TEXT, mail.plainText())
                .set(DEVELOPMENT_MAIL.HTML, mail.html())
                .onConflictDoNothing()
                .returning(DEVELOPMENT_MAIL.ID)
                .fetchOptional()
                .ifPresent(row -> mail.attachments().forEach(attachment -> keep(row.getId(), attachment)));
    }

    /** The newest mails, newest first. */
    public List<Line> newest() {
        return database.select(
                        DEVELOPMENT_MAIL.ID,
                        DEVELOPMENT_MAIL.RECEIVED_AT,
                        DEVELOPMENT_MAIL.RECIPIENT,
                        DEVELOPMENT_MAIL.SUBJECT)
                .from(DEVELOPMENT_MAIL)
                .orderBy(DEVELOPMENT_MAIL.ID.desc())
                .limit(MOST_LISTED)
                .fetch(Records.mapping(Line::new));
    }

    public Optional<Received> find(UUID id) {
        return database.select(
                        DEVELOPMENT_MAIL.ID,
                        DEVELOPMENT_MAIL.RECEIVED_AT,
                        DEVELOPMENT_MAIL.RECIPIENT,
                        DEVELOPMENT_MAIL.SUBJECT,
                        DEVELOPMENT_MAIL.PLAIN_TEXT,
                        DEVELOPMENT_MAIL.HTML,
                        multiset(select(
                                                DEVELOPMENT_MAIL_ATTACHMENT.ID,
                                                DEVELOPMENT_MAIL_ATTACHMENT.FILE_NAME,
                                                DEVELOPMENT_MAIL_ATTACHMENT.MEDIA_TYPE)
                                        .from(DEVELOPMENT_MAIL_ATTACHMENT)
                                        .where(DEVELOPMENT_MAIL_ATTACHMENT.MAIL_ID.eq(DEVELOPMENT_MAIL.ID))
                                        .orderBy(DEVELOPMENT_MAIL_ATTACHMENT.ID))
                                .convertFrom(rows -> rows.map(Records.mapping(Attachment::new))))
                .from(DEVELOPMENT_MAIL)
                .where(DEVELOPMENT_MAIL.ID.eq(id))
                .fetchOptional(Records.mapping(Received::new));
    }

    /** The bytes of an attachment. */
    public byte[] content(UUID attachment) {
        return database.select(DEVELOPMENT_MAIL_ATTACHMENT.CONTENT)
                .from(DEVELOPMENT_MAIL_ATTACHMENT)
                .where(DEVELOPMENT_MAIL_ATTACHMENT.ID.eq(attachment))
                .fetchSingle()
                .value1();
    }

    private void keep(UUID mail, Mail.Attachment attachment) {
        database.insertInto(DEVELOPMENT_MAIL_ATTACHMENT)
                .set(DEVELOPMENT_MAIL_ATTACHMENT.MAIL_ID, mail)
                .set(DEVELOPMENT_MAIL_ATTACHMENT.FILE_NAME, attachment.fileName())
                .set(DEVELOPMENT_MAIL_ATTACHMENT.MEDIA_TYPE, attachment.mediaType())
                .set(DEVELOPMENT_MAIL_ATTACHMENT.CONTENT, attachment.content())
                .execute();
    }
}
