package fr.sejour.notification;

import static fr.sejour.notification.Reminder.UNANSWERED_2_DAYS_BEFORE;
import static fr.sejour.notification.Reminder.UNANSWERED_7_DAYS_BEFORE;
import static fr.sejour.notification.Reminder.UNOPENED_AFTER_10_DAYS;
import static fr.sejour.notification.Reminder.UNOPENED_AFTER_3_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.complement.ComplementId;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

    private static final Instant SENT = Instant.parse("2026-03-26T13:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-04-01");

    @ParameterizedTest
    @CsvSource({
        // Summer time begins on 29 March 2026 and ends on 25 October 2026: the hour in Paris stays.
        "UNOPENED_AFTER_3_DAYS,  2026-03-26T13:00:00Z, 2026-03-29T12:00:00Z",
        "UNOPENED_AFTER_10_DAYS, 2026-03-26T13:00:00Z, 2026-04-05T12:00:00Z",
        "UNOPENED_AFTER_3_DAYS,  2026-10-23T13:00:00Z, 2026-10-26T14:00:00Z",
        // 02:30 does not exist on 29 March, and comes twice on 25 October.
        "UNOPENED_AFTER_3_DAYS,  2026-03-26T01:30:00Z, 2026-03-29T01:30:00Z",
        "UNOPENED_AFTER_3_DAYS,  2026-10-22T00:30:00Z, 2026-10-25T00:30:00Z",
        "UNOPENED_AFTER_10_DAYS, 2026-12-26T22:59:59Z, 2027-01-05T22:59:59Z"
    })
    void daysAfterSendingAreDaysInParis(Reminder reminder, Instant sent, Instant due) {
        assertThat(reminder.afterSending(sent)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "UNANSWERED_7_DAYS_BEFORE, 2026-04-01, 2026-03-25T08:00:00Z",
        "UNANSWERED_2_DAYS_BEFORE, 2026-04-01, 2026-03-30T07:00:00Z",
        "UNANSWERED_2_DAYS_BEFORE, 2026-10-27, 2026-10-25T08:00:00Z"
    })
    void thoseBeforeALastDayComeInTheMorningInParis(Reminder reminder, LocalDate dueOn, Instant due) {
        assertThat(reminder.beforeEndOf(dueOn)).isEqualTo(due);
    }

    @Test
    void whoHasOpenedIsNotToldToOpen() {
        Instant now = SENT.plus(Duration.ofDays(4));

        assertThat(UNOPENED_AFTER_3_DAYS.isOf(notification(null, null), now)).isTrue();
        assertThat(UNOPENED_AFTER_3_DAYS.isOf(notification(now, null), now)).isFalse();
        assertThat(UNOPENED_AFTER_10_DAYS.isOf(notification(now, null), now)).isFalse();
    }

    @Test
    void whoHasAnsweredIsNotToldToAnswer() {
        Instant now = Instant.parse("2026-03-25T08:00:00Z");

        assertThat(UNANSWERED_7_DAYS_BEFORE.isOf(notification(SENT, null), now)).isTrue();
        assertThat(UNANSWERED_7_DAYS_BEFORE.isOf(notification(SENT, now), now)).isFalse();
        assertThat(UNANSWERED_2_DAYS_BEFORE.isOf(notification(SENT, now), now)).isFalse();
    }

    @Test
    void jobsThatRunLateDoNotSendTwoMailsAtOnce() {
        Instant eleventhDay = SENT.plus(Duration.ofDays(11));
        assertThat(UNOPENED_AFTER_3_DAYS.isOf(notification(null, null), eleventhDay))
                .isFalse();
        assertThat(UNOPENED_AFTER_10_DAYS.isOf(notification(null, null), eleventhDay))
                .isTrue();

        Instant eve = Instant.parse("2026-03-31T10:00:00Z");
        assertThat(UNANSWERED_7_DAYS_BEFORE.isOf(notification(SENT, null), eve)).isFalse();
        assertThat(UNANSWERED_2_DAYS_BEFORE.isOf(notification(SENT, null), eve)).isTrue();
    }

    @Test
    void afterTheLastDayNobodyIsToldToAnswerUntilIt() {
        Notification opened = notification(SENT, null);

        assertThat(UNANSWERED_2_DAYS_BEFORE.isOf(opened, Instant.parse("2026-04-01T21:59:59Z")))
                .isTrue();
        assertThat(UNANSWERED_2_DAYS_BEFORE.isOf(opened, Instant.parse("2026-04-01T22:00:00Z")))
                .isFalse();
    }

    private static Notification notification(@Nullable Instant openedAt, @Nullable Instant answeredAt) {
        return new Notification(
                new NotificationId(UUID.randomUUID()),
                new ApplicantId(UUID.randomUUID()),
                new DossierId(UUID.randomUUID()),
                NotificationKind.COMPLEMENT,
                new ComplementId(UUID.randomUUID()),
                new NotificationDates(SENT, openedAt, answeredAt, openedAt == null ? null : DUE));
    }
}
