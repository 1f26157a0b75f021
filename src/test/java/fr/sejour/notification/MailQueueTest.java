package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sejour.db.Tables.OUTGOING_MAIL;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.sejour.account.AccountRequests;
import fr.sejour.account.Passwords;
import fr.sejour.account.TestAccounts;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.testing.FreshDatabase;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.TestClockConfiguration;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import sejour.db.tables.records.OutgoingMailRecord;

/** Mails on their way to a real SMTP server, which may be down. */
@SpringBootTest
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestClockConfiguration.class)
class MailQueueTest {

    private static final int PORT = freePort();

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    AccountRequests requests;

    @Autowired
    Passwords passwords;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String recipient = UUID.randomUUID() + "@example.org";

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
        properties.add("sejour.base-url", () -> "https://sejour.example.org");
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        clock.reset();
    }

    @Test
    void aMailGoesOutInTextAndHtml() throws Exception {
        owe();

        MimeMessage mail = received(1).getFirst();

        assertThat(mail.getSubject()).isEqualTo("Vous avez déjà un compte");
        assertThat(mail.getFrom()[0].toString()).contains("ne-pas-repondre@");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String raw = GreenMailUtil.getWholeMessage(mail);
        assertThat(raw).contains("text/plain").contains("text/html").contains("https://sejour.example.org/connexion");
        await().untilAsserted(() -> assertThat(row().getSentAt()).isNotNull());
    }

    @Test
    void whileTheServerIsDownAMailWaitsAndGoesOutLaterOnceUnderTheSameMessageId() throws Exception {
        server.stop();
        owe();
        await().until(() -> row().getAttempts() == 1);
        retryIsDue();
        await().until(() -> row().getAttempts() == 2);
        assertThat(row().getSentAt()).isNull();
        assertThat(row().getLastError()).isNotBlank();
        String messageId = row().getMessageId();

        server.start();
        retryIsDue();

        MimeMessage mail = received(1).getFirst();
        assertThat(mail.getMessageID()).isEqualTo(messageId);
        await().until(() -> row().getSentAt() != null);
        assertThat(row().getLastError()).isNull();
        noJobIsLeft();
        assertThat(received(1)).hasSize(1);
    }

    @Test
    void aMailWhoseSendingWasCutOffIsSentAgainUnderTheSameMessageId() throws Exception {
        owe();
        received(1);
        await().until(() -> row().getSentAt() != null);
        database.update(OUTGOING_MAIL)
                .setNull(OUTGOING_MAIL.SENT_AT)
                .where(OUTGOING_MAIL.RECIPIENT.eq(recipient))
                .execute();

        postman.deliver(row().getId());

        List<MimeMessage> copies = received(2);
        assertThat(copies.get(0).getMessageID()).isEqualTo(copies.get(1).getMessageID());
    }

    @Test
    void aMailThatWasSentIsNotSentAgain() throws Exception {
        owe();
        await().until(() -> row().getSentAt() != null);

        assertThat(postman.deliver(row().getId())).isTrue();

        assertThat(received(1)).hasSize(1);
    }

    @Test
    void aMailOfATransactionThatIsUndoneIsNeverOwed() {
        transaction.executeWithoutResult(status -> {
            outbox.add(MailKind.ACCOUNT_EXISTS, recipient, Locale.FRENCH, Map.of());
            status.setRollbackOnly();
        });

        assertThat(database.fetchCount(OUTGOING_MAIL, OUTGOING_MAIL.RECIPIENT.eq(recipient)))
                .isZero();
        noJobIsLeft();
    }

    @Test
    void aLinkThatWasUsedMeanwhileMakesItsMailUseless() {
        transaction.executeWithoutResult(status -> outbox.add(
                MailKind.PASSWORD_RESET,
                recipient,
                Locale.FRENCH,
                Map.of(MailWriter.LINK, UUID.randomUUID().toString())));

        await().until(() -> row().getDroppedAt() != null);

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void theLinkOfTheFirstMailMakesTheAccount() throws Exception {
        TestAccounts people = new TestAccounts(database, clock);
        ForeignerNumber number = people.person("Traoré", "Aminata");
        requests.createAccount(number, TestAccounts.BIRTH_DATE, "Traoré", recipient, Locale.FRENCH);

        Matcher link = Pattern.compile("https://sejour\\.example\\.org/mot-de-passe/([\\w-]+)")
                .matcher(GreenMailUtil.getWholeMessage(received(1).getFirst()).replace("=\r\n", ""));

        assertThat(link.find()).isTrue();
        assertThat(passwords.set(link.group(1), "Rtk7!xqz")).isInstanceOf(Passwords.Outcome.Accepted.class);
        assertThat(people.hasAccount(number)).isTrue();
    }

    private void owe() {
        transaction.executeWithoutResult(
                status -> outbox.add(MailKind.ACCOUNT_EXISTS, recipient, Locale.FRENCH, Map.of()));
    }

    private void retryIsDue() {
        clock.advance(Duration.ofHours(1));
    }

    private void noJobIsLeft() {
        await().until(() -> database.fetchCount(
                        DSL.table("scheduled_tasks"), DSL.field("task_name").eq(Outbox.TASK.getTaskName()))
                == 0);
    }

    private OutgoingMailRecord row() {
        return database.fetchSingle(OUTGOING_MAIL, OUTGOING_MAIL.RECIPIENT.eq(recipient));
    }

    private List<MimeMessage> received(int count) {
        await().until(() -> toRecipient().size() >= count);
        return toRecipient();
    }

    private List<MimeMessage> toRecipient() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(this::isToRecipient)
                .toList();
    }

    private boolean isToRecipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(recipient);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
