package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static sejour.db.Tables.OUTGOING_MAIL;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.sejour.account.AccountRequests;
import fr.sejour.account.Passwords;
import fr.sejour.account.TestAccounts;
import fr.sejour.account.TestAgents;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.filing.FilingResult;
import fr.sejour.paper.IssuedPapers;
import fr.sejour.paper.PaperFile;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ForeignerNumber;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.Role;
import fr.sejour.shared.SignedInAgent;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import sejour.db.tables.records.OutgoingMailRecord;

/** Mails on their way to a real SMTP server, which may be down. */
@ServiceTest
class MailQueueTest {

    private static final int PORT = freePort();
    private static final int MANY = 12;
    private static final Condition IS_MAIL = DSL.field("task_name").eq(Outbox.TASK.getTaskName());
    private static final Field<Timestamp> EXECUTION_TIME = DSL.field("execution_time", Timestamp.class);

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    MailQueue queue;

    @Autowired
    AccountRequests requests;

    @Autowired
    Passwords passwords;

    @Autowired
    Drafts drafts;

    @Autowired
    Filing filing;

    @Autowired
    IssuedPapers papers;

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
    void afterSixHoursWithoutAServerAllMailsGoOutEachMessageIdOnce() {
        server.stop();
        for (int mail = 0; mail < MANY; mail++) {
            owe();
        }
        Instant back = clock.instant().plus(Duration.ofHours(6));
        while (clock.instant().isBefore(back)) {
            allDueAreTried();
            clock.set(nextAttempt());
        }
        SignedInAgent admin = new TestAgents(database, clock).withPassword(Role.ADMIN);
        assertThat(queue.unsent(admin, 2 * MANY))
                .filteredOn(mail -> mail.state() == QueuedMail.State.RETRIED)
                .hasSize(MANY)
                .allSatisfy(mail -> {
                    assertThat(mail.error()).isNotBlank();
                    assertThat(mail.attempts()).isGreaterThan(10);
                    assertThat(mail.domain()).isEqualTo("example.org");
                });

        server.start();
        retryIsDue();

        List<MimeMessage> sent = received(MANY);
        noJobIsLeft();
        assertThat(mailsTo(recipient)).hasSize(MANY);
        assertThat(sent.stream().map(MailQueueTest::messageId).distinct())
                .containsExactlyInAnyOrderElementsOf(database.select(OUTGOING_MAIL.MESSAGE_ID)
                        .from(OUTGOING_MAIL)
                        .where(OUTGOING_MAIL.RECIPIENT.eq(recipient))
                        .fetch(OUTGOING_MAIL.MESSAGE_ID));
        assertThat(queue.unsent(admin, 2 * MANY)).isEmpty();
    }

    @Test
    void onlyAdminsSeeWhatWasNotSent() {
        TestAgents agents = new TestAgents(database, clock);

        for (Role other : EnumSet.complementOf(EnumSet.of(Role.ADMIN))) {
            SignedInAgent agent = agents.withPassword(other);
            assertThatThrownBy(() -> queue.unsent(agent, 1)).isInstanceOf(NotFoundException.class);
        }
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

    @Test
    void whoFilesGetsTheReceiptAndTheAcknowledgementByMail() throws Exception {
        CompleteDrafts.Ready ready = new CompleteDrafts(database, drafts, clock).adult();

        FilingResult filed = filing.file(ready.applicant(), ready.dossier(), ready.version());

        DossierNumber number = ((FilingResult.Filed) filed).number();
        MimeMessage mail =
                receivedBy(ready.person().number() + "@example.org", 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Votre demande est enregistrée");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        List<PaperFile> ofFiling = papers.ofFiling(ready.dossier());
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(pdf(parts.getBodyPart(1))).isEqualTo(ofFiling.getFirst().content());
        assertThat(pdf(parts.getBodyPart(2))).isEqualTo(ofFiling.getLast().content());
        assertThat(text(ofFiling.getFirst().content())).contains("Confirmation du dépôt", number.digits());
        assertThat(text(ofFiling.getLast().content())).contains("Accusé de réception", number.digits());
    }

    private void owe() {
        transaction.executeWithoutResult(
                status -> outbox.add(MailKind.ACCOUNT_EXISTS, recipient, Locale.FRENCH, Map.of()));
    }

    private void retryIsDue() {
        clock.advance(Duration.ofHours(1));
    }

    private void allDueAreTried() {
        await().until(() -> database.fetchCount(
                        DSL.table("scheduled_tasks"), IS_MAIL.and(EXECUTION_TIME.le(Timestamp.from(clock.instant()))))
                == 0);
    }

    private Instant nextAttempt() {
        return database.select(DSL.max(EXECUTION_TIME))
                .from(DSL.table("scheduled_tasks"))
                .where(IS_MAIL)
                .fetchSingle()
                .value1()
                .toInstant();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
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
        return receivedBy(recipient, count);
    }

    private List<MimeMessage> receivedBy(String address, int count) {
        await().until(() -> mailsTo(address).size() >= count);
        return mailsTo(address);
    }

    private List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] pdf(BodyPart attached) throws MessagingException, IOException {
        assertThat(attached.getContentType()).startsWith("application/pdf");
        assertThat(attached.getFileName()).endsWith(".pdf");
        return attached.getInputStream().readAllBytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
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
