package fr.sejour.complement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a demand for complements, and when.
 *
 * @param openedAt when the applicant first opened the demand; null before
 * @param dueOn last day to answer, in Paris; null before the first opening
 * @param answeredAt null until the answer is sent
 * @param withdrawnAt when the agent withdrew the demand or closed the dossier without an answer; else null
 */
public record ComplementDates(
        Instant askedAt,
        @Nullable Instant openedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant answeredAt,
        @Nullable Instant withdrawnAt)
        implements Serializable {}
