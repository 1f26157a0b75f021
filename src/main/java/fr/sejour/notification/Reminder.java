package fr.sejour.notification;

import fr.sejour.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When an applicant is reminded by mail. Days are counted in Paris: a clock change does not move the hour at which the mail
 * comes. The names stand in the database and in the names of jobs.
 */
public enum Reminder {
    UNOPENED_AFTER_3_DAYS(3),
    UNOPENED_AFTER_10_DAYS(10),
    UNANSWERED_7_DAYS_BEFORE(7),
    UNANSWERED_2_DAYS_BEFORE(2);

    /** Hour of the day at which those before a last day are sent. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final int days;

    Reminder(int days) {
        this.days = days;
    }

    /** When to remind of a notification that was sent at this moment, if it is not opened. */
    Instant afterSending(Instant sentAt) {
        return sentAt.atZone(TimeConfiguration.PARIS).plusDays(days).toInstant();
    }

    /** When to remind of a demand that can be answered until the end of this day, if it is not answered. */
    Instant beforeEndOf(LocalDate dueOn) {
        return ZonedDateTime.of(dueOn.minusDays(days), MORNING, TimeConfiguration.PARIS)
                .toInstant();
    }

    /**
     * Whether it still says something at this moment, whenever its job was to run: the applicant has not done it, and no
     * later reminder is due too.
     */
    boolean isOf(Notification notification, Instant now) {
        Instant sent = notification.dates().sentAt();
        LocalDate dueOn = notification.dates().dueOn();
        return switch (this) {
            case UNOPENED_AFTER_3_DAYS ->
                notification.dates().openedAt() == null && now.isBefore(UNOPENED_AFTER_10_DAYS.afterSending(sent));
            case UNOPENED_AFTER_10_DAYS -> notification.dates().openedAt() == null;
            case UNANSWERED_7_DAYS_BEFORE ->
                dueOn != null
                        && awaitsAnswer(notification)
                        && now.isBefore(UNANSWERED_2_DAYS_BEFORE.beforeEndOf(dueOn));
            case UNANSWERED_2_DAYS_BEFORE -> dueOn != null && awaitsAnswer(notification) && now.isBefore(end(dueOn));
        };
    }

    /** Whether it is about a notification that was not opened, rather than a demand that was not answered. */
    boolean isToOpen() {
        return this == UNOPENED_AFTER_3_DAYS || this == UNOPENED_AFTER_10_DAYS;
    }

    private static boolean awaitsAnswer(Notification notification) {
        return notification.dates().answeredAt() == null;
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(TimeConfiguration.PARIS).toInstant();
    }
}
