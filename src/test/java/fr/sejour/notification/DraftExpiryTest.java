package fr.sejour.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static sejour.db.Tables.DOSSIER;
import static sejour.db.Tables.JOURNAL_ENTRY;
import static sejour.db.Tables.OUTGOING_MAIL;
import static sejour.db.Tables.SUPPORTING_DOCUMENT;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.Step;
import fr.sejour.filing.CompleteDrafts;
import fr.sejour.filing.CompleteDrafts.Ready;
import fr.sejour.filing.Drafts;
import fr.sejour.shared.NotFoundException;
import fr.sejour.shared.TimeConfiguration;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts that nobody visits, over the nights in which the clocks change; the job runs by itself as the time passes. */
@ServiceTest
class DraftExpiryTest {

    /** 90 days later it is 17 April 2030: summer time has begun on 31 March. */
    private static final LocalDate VISIT = LocalDate.parse("2030-01-17");

    /** A run that began by itself as the clock was moved would end under a later date than it looked at. */
    private static final Instant NOT_BY_ITSELF = Instant.parse("2100-01-01T00:00:00Z");

    @Autowired
    Drafts drafts;

    @Autowired
    Outbox outbox;

    @Autowired
    MailWriter writer;

    @Autowired
    Scheduler scheduler;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    private Ready draft;

    @BeforeEach
    void beginADraftLateInTheEvening() {
        jobComesAgainAt(NOT_BY_ITSELF);
        clock.set(VISIT.atTime(23, 50).atZone(TimeConfiguration.PARIS).toInstant());
        draft = new CompleteDrafts(database, drafts, clock).adult();
    }

    @AfterEach
    void realTime() {
        clock.reset();
        jobComesAgainAt(Instant.now().plusSeconds(86_400));
        assertThat(Invariants.broken(database))
                .noneMatch(broken -> broken.contains(draft.dossier().value().toString()));
    }

    @Test
    void isToldTwiceAndThenDeletedWithItsFiles() {
        morningOfDay(75);
        assertThat(mails()).isEmpty();
        morningOfDay(76);
        assertThat(words(0))
                .contains("supprimés le 17 avril 2030")
                .contains("http://localhost:8080/demande")
                .doesNotContain("Ouédraogo", draft.person().number().digits());
        sent(0);
        morningOfDay(86);
        assertThat(mails()).hasSize(1);
        morningOfDay(87);
        assertThat(words(1)).contains("supprimés le 17 avril 2030");
        sent(1);
        morningOfDay(89);
        assertThat(drafts.find(draft.applicant())).isPresent();

        morningOfDay(90);

        assertThat(drafts.find(draft.applicant())).isEmpty();
        assertThat(database.fetchCount(SUPPORTING_DOCUMENT, SUPPORTING_DOCUMENT.DOSSIER.eq(draft.dossier())))
                .isZero();
        assertThat(database.fetchValue(DOSSIER.PERSONAL_ENTRY, DOSSIER.ID.eq(draft.dossier())))
                .isNull();
        assertThat(database.select(JOURNAL_ENTRY.ACTOR_ID)
                        .from(JOURNAL_ENTRY)
                        .where(
                                JOURNAL_ENTRY.DOSSIER_ID.eq(draft.dossier().value()),
                                JOURNAL_ENTRY.ACT.eq("DRAFT_EXPIRED"))
                        .fetch(JOURNAL_ENTRY.ACTOR_ID))
                .containsExactly((UUID) null);
        assertThatThrownBy(() -> drafts.load(draft.applicant(), draft.dossier()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void openingAPageStartsTheCountAnewAndMakesTheMailUseless() {
        morningOfDay(76);
        sent(0);
        morningOfDay(87);
        clock.set(day(88, 23, 30));

        drafts.reach(draft.applicant(), draft.dossier(), Step.PERSONAL_INFORMATION);

        assertThat(outbox.waiting(mails().get(1)).flatMap(writer::write)).isEmpty();
        morningOfDay(88 + 75);
        assertThat(mails()).hasSize(2);
        morningOfDay(88 + 76);
        assertThat(words(2)).contains("supprimés le 14 juillet 2030");
        morningOfDay(88 + 200);
        assertThat(drafts.find(draft.applicant())).isPresent();
    }

    @Test
    void savingStartsTheCountAnew() {
        morningOfDay(76);
        sent(0);
        clock.set(day(76, 12, 0));

        drafts.saveDocuments(draft.applicant(), draft.dossier(), draft.version(), new DocumentsEntry("AB12"));

        morningOfDay(76 + 75);
        assertThat(mails()).hasSize(1);
        morningOfDay(76 + 76);
        assertThat(mails()).hasSize(2);
    }

    @Test
    void aMailThatDoesNotGoOutKeepsTheDraft() {
        morningOfDay(76);
        morningOfDay(120);
        assertThat(mails()).hasSize(1);

        clock.set(day(130, 12, 0));
        assertThat(words(0)).contains("supprimés le 10 juin 2030");
        sent(0);
        morningOfDay(140);
        assertThat(mails()).hasSize(1);
        morningOfDay(141);
        sent(1);
        morningOfDay(143);
        assertThat(drafts.find(draft.applicant())).isPresent();
        morningOfDay(144);
        assertThat(drafts.find(draft.applicant())).isEmpty();
    }

    @Test
    void aMailThatWasGivenUpIsQueuedAnew() {
        morningOfDay(76);
        outbox.dropped(mails().getFirst());

        morningOfDay(80);

        assertThat(mails()).hasSize(2);
        assertThat(words(1)).contains("supprimés le 21 avril 2030");
        morningOfDay(81);
        assertThat(mails()).hasSize(2);
    }

    /** A time in Paris on a day after the visit. */
    private static Instant day(int afterVisit, int hour, int minute) {
        return VISIT.plusDays(afterVisit)
                .atTime(hour, minute)
                .atZone(TimeConfiguration.PARIS)
                .toInstant();
    }

    private void morningOfDay(int afterVisit) {
        jobComesAgainAt(day(afterVisit, 9, 0));
        clock.set(day(afterVisit, 9, 1));
        scheduler.triggerCheckForDueExecutions();
        await().untilAsserted(() -> assertThat(nextRun()).isEqualTo(day(afterVisit + 1, 9, 0)));
        jobComesAgainAt(NOT_BY_ITSELF);
    }

    private void jobComesAgainAt(Instant time) {
        database.update(table(name("scheduled_tasks")))
                .set(field(name("execution_time"), Instant.class), time)
                .where(isJob())
                .execute();
    }

    private Instant nextRun() {
        return Objects.requireNonNull(database.select(field(name("execution_time"), Instant.class))
                .from(table(name("scheduled_tasks")))
                .where(isJob())
                .fetchSingle(0, Instant.class));
    }

    private static Condition isJob() {
        return field(name("task_name"), String.class).eq("draft-expiry");
    }

    private void sent(int which) {
        outbox.sent(mails().get(which));
    }

    private String words(int which) {
        return outbox.waiting(mails().get(which))
                .flatMap(writer::write)
                .orElseThrow()
                .plainText();
    }

    private List<UUID> mails() {
        return database.select(OUTGOING_MAIL.ID)
                .from(OUTGOING_MAIL)
                .where(
                        OUTGOING_MAIL.KIND.eq(MailKind.DRAFT_EXPIRES),
                        field("{0} ->> 'dossier'", String.class, OUTGOING_MAIL.PARAMETERS)
                                .eq(draft.dossier().value().toString()))
                .orderBy(OUTGOING_MAIL.CREATED_AT)
                .fetch(OUTGOING_MAIL.ID);
    }
}
