package fr.sejour.complement;

import fr.sejour.shared.DossierId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand for documents that were found not to conform, and its answer.
 *
 * @param round number of the demand within its dossier, from 1; the files of the answer bear the same round
 * @param version version of the answer; grows by one at each saving, and must be named when saving
 * @param items the documents, in the order shown
 */
public record Complement(
        ComplementId id, DossierId dossier, int round, int version, ComplementDates dates, List<ComplementItem> items)
        implements Serializable {

    public Complement {
        items = List.copyOf(items);
    }

    /** Last day to answer, in Paris; null before the first opening. */
    public @Nullable LocalDate dueOn() {
        return dates.dueOn();
    }

    /** Null until the answer is sent. */
    public @Nullable Instant answeredAt() {
        return dates.answeredAt();
    }

    /** Whether an answer is awaited. */
    public boolean isOpen() {
        return dates.answeredAt() == null && dates.withdrawnAt() == null;
    }

    /**
     * Whether an answer is awaited and its last day has passed. The applicant can still send the answer until the
     * dossier is closed.
     */
    public boolean isOverdue(LocalDate today) {
        LocalDate dueOn = dates.dueOn();
        return isOpen() && dueOn != null && today.isAfter(dueOn);
    }

    /** The demand as agents may read it: without an answer that the applicant has typed but not sent. */
    public Complement withoutUnsentAnswer() {
        return dates.answeredAt() != null
                ? this
                : new Complement(
                        id,
                        dossier,
                        round,
                        version,
                        dates,
                        items.stream()
                                .map(item ->
                                        new ComplementItem(item.type(), item.observation(), ComplementAnswer.BLANK))
                                .toList());
    }
}
