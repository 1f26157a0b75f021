package fr.sejour.notification;

import static fr.sejour.complement.ComplementAnswer.Choice.KEEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.jooq.impl.DSL.field;
import static sejour.db.Tables.JOURNAL_ENTRY;
import static sejour.db.Tables.OUTGOING_MAIL;

import fr.sejour.complement.ComplementAnswer;
import fr.sejour.complement.Complements;
import fr.sejour.complement.Demands;
import fr.sejour.complement.Demands.Asked;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DueDate;
import fr.sejour.notification.Notification.State;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.NotFoundException;
import fr.sejour.testing.Invariants;
import fr.sejour.testing.MovableClock;
import fr.sejour.testing.ServiceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class NotificationsTest {

    private static final Map<DocumentType, String> ONE = Map.of(DocumentType.IDENTITY, "Périmé.");

    @Autowired
    Demands demands;

    @Autowired
    Complements complements;

    @Autowired
    Notifications notifications;

    @Autowired
    Reminders reminders;

    @Autowired
    MailWriter writer;

    @Autowired
    Outbox outbox;

    @Autowired
    DSLContext database;

    @Autowired
    MovableClock clock;

    private List<String> brokenBefore;

    @BeforeEach
    void lookAtWhatOthersLeft() {
        brokenBefore = Invariants.broken(database);
    }

    @AfterEach
    void realTime() {
        clock.reset();
        assertThat(Invariants.newlyBroken(database, brokenBefore)).isEmpty();
    }

    @Test
    void aDemandIsToldByANotificationAndAMailThatLeadsToIt() {
        Asked asked = demands.asked(ONE);

        Notification told = only(asked);

        assertThat(told.kind()).isEqualTo(NotificationKind.COMPLEMENT);
        assertThat(told.state()).isEqualTo(State.UNREAD);
        assertThat(told.dates().dueOn()).isNull();
        assertThat(notifications.unread(asked.applicant())).isEqualTo(1);
        assertThat(mails(told)).containsExactly(MailKind.NOTIFICATION_WAITS);
        assertThat(words(told, MailKind.NOTIFICATION_WAITS))
                .contains("Se connecter")
                .contains("http://localhost:8080/notifications/" + told.id().value())
                .doesNotContain("complément");
    }

    @Test
    void theFirstOpeningIsTheAcknowledgementAndStartsTheTimeToAnswer() {
        Asked asked = demands.asked(ONE);
        Notification opened = notifications.open(asked.applicant(), only(asked).id());
        clock.advance(Duration.ofDays(1));

        Notification again = notifications.open(asked.applicant(), opened.id());

        assertThat(again).isEqualTo(opened);
        assertThat(opened.state()).isEqualTo(State.READ);
        assertThat(opened.dates().dueOn()).isEqualTo(clock.today().plusDays(DueDate.DAYS - 1));
        assertThat(complements.ofDossier(asked.dossier()).getFirst().dueOn())
                .isEqualTo(opened.dates().dueOn());
        assertThat(notifications.unread(asked.applicant())).isZero();
        assertThat(database.fetchCount(
                        JOURNAL_ENTRY,
                        JOURNAL_ENTRY
                                .DOSSIER_ID
                                .eq(asked.dossier().value())
                                .and(JOURNAL_ENTRY.ACT.eq("NOTIFICATION_OPENED"))))
                .isEqualTo(1);
    }

    @Test
    void anAnswerShowsInTheList() {
        Asked asked = demands.asked(ONE);
        answer(asked);

        assertThat(only(asked).state()).isEqualTo(State.ANSWERED);
        assertThat(only(asked).dates().answeredAt())
                .isEqualTo(complements.ofDossier(asked.dossier()).getFirst().answeredAt());
    }

    @Test
    void toAnybodyElseANotificationDoesNotExist() {
        Asked asked = demands.asked(ONE);
        Asked other = demands.asked(ONE);
        NotificationId id = only(asked).id();

        assertThatThrownBy(() -> notifications.open(other.applicant(), id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> notifications.open(asked.applicant(), new NotificationId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
        assertThat(only(asked).state()).isEqualTo(State.UNREAD);
        assertThat(notifications.newest(other.applicant(), 10)).hasSize(1).doesNotContain(only(asked));
    }

    @Test
    void aListHasPagesAndFilters() {
        Asked first = demands.asked(ONE);
        ApplicantId reader = first.applicant();
        notifications.open(reader, only(first).id());
        for (int round = 2; round <= 12; round++) {
            demands.takeBack(first.dossier());
            demands.again(reader, first.dossier(), ONE, round);
        }

        NotificationPage page = notifications.page(reader, NotificationFilter.ALL, 10, 1);
        NotificationPage last = notifications.page(reader, NotificationFilter.ALL, 10, 7);

        assertThat(page.notifications())
                .hasSize(10)
                .isSortedAccordingTo(
                        (a, b) -> b.dates().sentAt().compareTo(a.dates().sentAt()));
        assertThat(page.pages()).isEqualTo(2);
        assertThat(last.number()).isEqualTo(2);
        assertThat(last.notifications())
                .hasSize(2)
                .last()
                .extracting(Notification::state)
                .isEqualTo(State.READ);
        assertThat(notifications.page(reader, NotificationFilter.UNREAD, 25, 1).notifications())
                .hasSize(11);
        assertThat(notifications
                        .page(reader, NotificationFilter.COMPLEMENTS, 50, 1)
                        .notifications())
                .hasSize(12);
        assertThat(notifications.page(reader, NotificationFilter.DECISIONS, 10, 1))
                .isEqualTo(new NotificationPage(List.of(), 1, 1));
        assertThat(notifications.newest(reader, 5))
                .isEqualTo(page.notifications().subList(0, 5));
    }

    @Test
    void whoDoesNotOpenIsRemindedAfterThreeAndTenDaysByTheJobs() {
        Asked asked = demands.asked(ONE);
        Notification told = only(asked);

        clock.advance(Duration.ofDays(2).plusHours(23));
        reminders.remind(job(told, Reminder.UNOPENED_AFTER_3_DAYS));
        clock.advance(Duration.ofHours(2));
        await().until(() -> mails(told).size() == 2);
        clock.advance(Duration.ofDays(7));
        await().until(() -> mails(told).size() == 3);
        reminders.remind(job(told, Reminder.UNOPENED_AFTER_10_DAYS));

        assertThat(mails(told))
                .containsExactly(MailKind.NOTIFICATION_WAITS, MailKind.REMINDER_TO_OPEN, MailKind.REMINDER_TO_OPEN);
        assertThat(words(told, MailKind.REMINDER_TO_OPEN))
                .contains("/notifications/" + told.id().value());
    }

    @Test
    void whoDoesNotAnswerIsRemindedSevenAndTwoDaysBeforeTheLastDay() {
        Asked asked = demands.asked(ONE);
        clock.set(Instant.parse("2027-02-01T12:00:00Z"));
        Notification opened = notifications.open(asked.applicant(), only(asked).id());
        assertThat(opened.dates().dueOn()).isEqualTo("2027-03-03");

        clock.set(Instant.parse("2027-02-24T08:00:01Z"));
        await().until(() -> mails(opened).contains(MailKind.REMINDER_TO_ANSWER));
        assertThat(words(opened, MailKind.REMINDER_TO_ANSWER))
                .contains("au plus tard le 3 mars 2027")
                .contains("/notifications/" + opened.id().value());
        clock.set(Instant.parse("2027-03-01T08:00:01Z"));

        await().until(() -> mails(opened).stream()
                        .filter(MailKind.REMINDER_TO_ANSWER::equals)
                        .count()
                == 2);
    }

    @Test
    void whoHasOpenedAndAnsweredIsNotReminded() {
        Asked asked = demands.asked(ONE);
        answer(asked);
        Notification told = only(asked);
        clock.advance(Duration.ofDays(DueDate.DAYS - 2));

        for (Reminder reminder : Reminder.values()) {
            reminders.remind(job(told, reminder));
        }

        assertThat(mails(told)).containsExactly(MailKind.NOTIFICATION_WAITS);
    }

    @Test
    void nobodyIsRemindedOfADemandThatWasTakenBack() {
        Asked asked = demands.asked(ONE);
        Notification told = only(asked);
        demands.withdraw(asked);
        clock.advance(Duration.ofDays(10).plusMinutes(1));

        reminders.remind(job(told, Reminder.UNOPENED_AFTER_10_DAYS));

        assertThat(mails(told)).containsExactly(MailKind.NOTIFICATION_WAITS);
    }

    @Test
    void aMailThatWaitedUntilItWasUselessIsNotSent() {
        Asked asked = demands.asked(ONE);
        Notification told = only(asked);
        clock.advance(Duration.ofDays(3).plusMinutes(1));
        await().until(() -> mails(told).size() == 2);
        notifications.open(asked.applicant(), told.id());

        assertThat(written(told, MailKind.NOTIFICATION_WAITS)).isEmpty();
        assertThat(written(told, MailKind.REMINDER_TO_OPEN)).isEmpty();
    }

    private Notification only(Asked asked) {
        List<Notification> all = notifications.newest(asked.applicant(), 10);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private void answer(Asked asked) {
        notifications.open(asked.applicant(), only(asked).id());
        ComplementAnswer kept = new ComplementAnswer(KEEP, "Je n'en ai pas d'autre.", "", "");
        complements.save(asked.applicant(), asked.id(), 0, Map.of(DocumentType.IDENTITY, kept));
        complements.send(asked.applicant(), asked.id(), 1);
    }

    private static String job(Notification notification, Reminder reminder) {
        return notification.id().value() + "/" + reminder;
    }

    private List<MailKind> mails(Notification notification) {
        return database.select(OUTGOING_MAIL.KIND)
                .from(OUTGOING_MAIL)
                .where(of(notification))
                .orderBy(OUTGOING_MAIL.ID)
                .fetch(OUTGOING_MAIL.KIND);
    }

    private String words(Notification notification, MailKind kind) {
        return written(notification, kind).getFirst().plainText();
    }

    private List<Mail> written(Notification notification, MailKind kind) {
        return database
                .select(OUTGOING_MAIL.ID)
                .from(OUTGOING_MAIL)
                .where(of(notification), OUTGOING_MAIL.KIND.eq(kind))
                .fetch(row -> outbox.waiting(Objects.requireNonNull(row.value1())))
                .stream()
                .flatMap(Optional::stream)
                .flatMap(mail -> writer.write(mail).stream())
                .toList();
    }

    private static Condition of(Notification notification) {
        return field("{0} ->> 'notification'", String.class, OUTGOING_MAIL.PARAMETERS)
                .eq(notification.id().value().toString());
    }
}
