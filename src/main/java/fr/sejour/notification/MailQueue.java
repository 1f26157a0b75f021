package fr.sejour.notification;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static sejour.db.Tables.OUTGOING_MAIL;

import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails that were not sent, for admins to see that something is wrong; never what they say. */
@Service
public class MailQueue {

    private static final Table<Record> JOB = table(name("scheduled_tasks")).as("job");
    private static final Field<Instant> NEXT = field(name("job", "execution_time"), Instant.class);

    private final DSLContext database;

    MailQueue(DSLContext database) {
        this.database = database;
    }

    /**
     * Those that wait, are tried again or were given up after failing, the oldest first. One that has become useless without
     * ever failing is none of them.
     *
     * @throws NotFoundException when the agent is no admin
     */
    @Transactional(readOnly = true)
    public List<QueuedMail> unsent(SignedInAgent admin, int most) {
        if (admin.role() != Role.ADMIN) {
            throw new NotFoundException();
        }
        return database.select(
                        OUTGOING_MAIL.ID,
                        OUTGOING_MAIL.KIND,
                        OUTGOING_MAIL.RECIPIENT,
                        OUTGOING_MAIL.CREATED_AT,
                        OUTGOING_MAIL.ATTEMPTS,
                        OUTGOING_MAIL.LAST_ERROR,
                        NEXT)
                .from(OUTGOING_MAIL)
                .leftJoin(JOB)
                .on(
                        field(name("job", "task_name"), String.class).eq(inline(Outbox.TASK.getTaskName())),
                        field(name("job", "task_instance"), String.class).eq(OUTGOING_MAIL.ID.cast(String.class)),
                        OUTGOING_MAIL.DROPPED_AT.isNull())
                .where(
                        OUTGOING_MAIL.SENT_AT.isNull(),
                        OUTGOING_MAIL.DROPPED_AT.isNull().or(OUTGOING_MAIL.LAST_ERROR.isNotNull()))
                .orderBy(OUTGOING_MAIL.CREATED_AT, OUTGOING_MAIL.ID)
                .limit(most)
                .fetch(row -> new QueuedMail(
                        row.value1(),
                        row.value2().key("subject"),
                        row.value3().substring(row.value3().lastIndexOf('@') + 1),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }
}
