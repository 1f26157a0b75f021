package fr.sejour.instruction;

import java.util.List;
import java.util.Optional;

/**
 * A page of the queue.
 *
 * @param before where the page before ends; empty on the first page
 * @param after where the page after begins; empty on the last page
 */
public record QueuePage(List<QueueRow> rows, Optional<QueuePlace> before, Optional<QueuePlace> after) {

    public QueuePage {
        rows = List.copyOf(rows);
    }
}
