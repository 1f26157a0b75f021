package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sejour.db.Tables.ISSUED_PAPER;
import static sejour.db.Tables.OUTGOING_MAIL;

import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.Drafts;
import fr.sejour.filing.Filing;
import fr.sejour.filing.FilingResult;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Mails to a server that never answers, and nobody who stops waiting for it. */
@ServiceTest
class HangingMailServerTest {

    private static final SilentMailServer SERVER = new SilentMailServer();
    private static final int MANY = 60;

    /** Enough to print on a busy machine, and far less than the mails wait. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Autowired
    Outbox outbox;

    @Autowired
    Drafts drafts;

    @Autowired
    Filing filing;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", SERVER::port);
        properties.add("spring.mail.properties.mail.smtp.timeout", Duration.ofHours(1)::toMillis);
    }

    @AfterAll
    static void letsGo() {
        SERVER.close();
    }

    @Test
    void papersDoNotWaitBehindMails() {
        transaction.executeWithoutResult(status -> {
            for (int mail = 0; mail < MANY; mail++) {
                outbox.add(MailKind.ACCOUNT_EXISTS, "somebody@example.org", Locale.FRENCH, Map.of());
            }
        });
        await().atMost(LIMIT).until(() -> SERVER.connections() == 1);
        CompleteDrafts.Ready ready = new CompleteDrafts(database, drafts, clock).adult();

        FilingResult filed = filing.file(ready.applicant(), ready.dossier(), ready.version());

        assertThat(filed).isInstanceOf(FilingResult.Filed.class);
        await().atMost(LIMIT)
                .until(() -> database.fetchCount(ISSUED_PAPER, ISSUED_PAPER.DOSSIER.eq(ready.dossier())) == 2);
        assertThat(SERVER.connections())
                .as("threads that wait for the mail server")
                .isOne();
        assertThat(database.fetchCount(OUTGOING_MAIL, OUTGOING_MAIL.SENT_AT.isNull()))
                .isGreaterThanOrEqualTo(MANY);
    }
}
