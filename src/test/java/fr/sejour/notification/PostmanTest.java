package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sejour.db.Tables.OUTGOING_MAIL;

import fr.sejour.testing.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionOperations;
import sejour.db.tables.records.OutgoingMailRecord;

/** A mail whose server is left alone. */
@ServiceTest
class PostmanTest {

    @Autowired
    Outbox outbox;

    @Autowired
    MailWriter writer;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DSLContext database;

    @Test
    void aMailIsNotWrittenForAServerThatIsLeftAloneAndWaitsWithItsReason() {
        LeftAlone server = new LeftAlone();
        Postman postman = new Postman(
                outbox,
                writer,
                new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(MailTransport.class));
        UUID mail = Objects.requireNonNull(transaction.execute(
                status -> outbox.add(MailKind.ACCOUNT_EXISTS, "somebody@example.org", Locale.FRENCH, Map.of())));

        assertThatThrownBy(() -> postman.deliver(mail)).isInstanceOf(MailServerLeftAloneException.class);

        assertThat(server.written).isEmpty();
        OutgoingMailRecord row = database.fetchSingle(OUTGOING_MAIL, OUTGOING_MAIL.ID.eq(mail));
        assertThat(row.getAttempts()).isOne();
        assertThat(row.getLastError()).contains("left alone");
        assertThat(row.getSentAt()).isNull();
    }

    private static final class LeftAlone implements MailTransport {

        private final List<Mail> written = new ArrayList<>();

        @Override
        public void deliver(Mail mail) {
            written.add(mail);
        }

        @Override
        public boolean isLeftAlone() {
            return true;
        }
    }
}
