package fr.sejour.notification;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a notification, and when.
 *
 * @param openedAt first opening, which counts as acknowledgement of receipt; null before
 * @param answeredAt when the demand was answered; else null
 * @param dueOn last day to answer, in Paris; null before the first opening and for a decision
 */
public record NotificationDates(
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        @Nullable LocalDate dueOn) implements Serializable {}
