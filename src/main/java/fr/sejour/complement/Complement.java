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
 * @param round counts the demands of a dossier from 1; the files of the answer bear it too
 * @param openedAt when the applicant first opened it; null before
 * @param dueOn last day to answer, in Paris; null before the first opening
 * @param version grows by one at each saving of the answer; to be named when saving
 * @param answeredAt null until the answer is sent
 * @param withdrawnAt when the agent took it back or closed the dossier without an answer; else null
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

    /** Whether an answer is awaited and its last day has passed. It can be sent all the same until the dossier is closed. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn != null && today.isAfter(dueOn);
    }

    /** As agents read it: what the applicant has typed and not sent is not theirs to read. */
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
