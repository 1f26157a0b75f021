package fr.sejour.paper;

import static fr.sejour.paper.FiledDossierRows.LILLE;
import static fr.sejour.paper.FiledDossierRows.event;
import static fr.sejour.paper.FiledDossierRows.woman;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static sejour.db.Tables.ISSUED_PAPER;

import fr.sejour.dossier.FiledDossier;
import fr.sejour.shared.DossierId;
import fr.sejour.testing.ServiceTest;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** A filed dossier gets its receipt and its acknowledgement by itself. */
@ServiceTest
class PaperJobsTest {

    @Autowired
    private DSLContext database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    private FiledDossierRows rows;

    @BeforeEach
    void prepare() {
        rows = new FiledDossierRows(database);
    }

    @Test
    void receiptAndAcknowledgementOfAFiledDossierAreIssuedWithoutAnybodyAsking() {
        FiledDossier dossier = transaction.execute(status -> {
            FiledDossier filed = rows.filed(woman("Camara", null, "Hawa"), LILLE);
            events.publishEvent(event(filed));
            return filed;
        });

        assertThat(dossier).isNotNull();
        await().atMost(Duration.ofSeconds(20)).until(() -> papers(dossier.id()) == 2);
        await().atMost(Duration.ofSeconds(20)).until(() -> jobs(dossier.id()) == 0);
    }

    @Test
    void aFilingThatIsUndoneOwesNoReceipt() {
        DossierId undone = transaction.execute(status -> {
            FiledDossier filed = rows.filed(woman("Barry", null, "Kadiatou"), LILLE);
            events.publishEvent(event(filed));
            assertThat(jobs(filed.id())).isOne();
            status.setRollbackOnly();
            return filed.id();
        });

        assertThat(undone).isNotNull();
        assertThat(jobs(undone)).isZero();
        assertThat(papers(undone)).isZero();
    }

    @Test
    void outsideATransactionNothingIsOwed() {
        FiledDossier dossier = rows.filed(woman("Sylla", null, "Bintou"), LILLE);

        assertThatThrownBy(() -> events.publishEvent(event(dossier)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void triesAgainLaterAndLaterButAtLeastEveryHour() {
        assertThat(PaperJobs.DELAY.after(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(PaperJobs.DELAY.after(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(PaperJobs.DELAY.after(10)).isEqualTo(Duration.ofSeconds(2560));
        assertThat(PaperJobs.DELAY.after(11)).isEqualTo(Duration.ofHours(1));
        assertThat(PaperJobs.DELAY.after(100_000)).isEqualTo(Duration.ofHours(1));
    }

    private int papers(DossierId dossier) {
        return database.fetchCount(ISSUED_PAPER, ISSUED_PAPER.DOSSIER.eq(dossier));
    }

    private int jobs(DossierId dossier) {
        return database.fetchCount(
                table("scheduled_tasks"),
                field("task_name")
                        .eq("issue-receipt")
                        .and(field("task_instance").eq(dossier.value().toString())));
    }
}
