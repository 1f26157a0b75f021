package fr.sejour.complement;

import fr.sejour.shared.AgentId;
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
 * @param openedAt when the applicant first opened the demand; null before
 * @param dueOn last day to answer, in Paris; null before the first opening
 * @param version version of the answer; grows by one at each saving, and must be named when saving
 * @param answeredAt null until the answer is sent
 * @param withdrawnAt when the agent withdrew the demand or closed the dossier without an answer; else null
 * @param items the documents, in the order shown
 */
public record Complement(
        ComplementId id,
        DossierId dossier,
        int round,
        AgentId askedBy,
        Instant askedAt,
        @Nullable Instant openedAt,
        @Nullable LocalDate dueOn,
        int version,
        @Nullable Instant answeredAt,
        @Nullable Instant withdrawnAt,
        List<ComplementItem> items)
        implements Serializable {

    public Complement {
        items = List.copyOf(items);
    }

    /** Whether an answer is awaited. */
    public boolean isOpen() {
        return answeredAt == null && withdrawnAt == null;
    }

    /**
     * Whether an answer is awaited and its last day has passed. The applicant can still send the answer until the
     * dossier is closed.
     */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn != null && today.isAfter(dueOn);
    }

    /** The demand as agents may read it: without an answer that the applicant has typed but not sent. */
    public Complement withoutUnsentAnswer() {
        return answeredAt != null
                ? this
                : new Complement(
                        id,
                        dossier,
                        round,
                        askedBy,
                        askedAt,
                        openedAt,
                        dueOn,
                        version,
                        null,
                        withdrawnAt,
                        items.stream()
                                .map(item ->
                                        new ComplementItem(item.type(), item.observation(), ComplementAnswer.BLANK))
                                .toList());
    }
}
