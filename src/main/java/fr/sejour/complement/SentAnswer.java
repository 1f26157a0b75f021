package fr.sejour.complement;

import fr.sejour.shared.entry.FieldError;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** Result of an attempt to send an answer. */
public sealed interface SentAnswer extends Serializable {

    /** The answer is sent, now or earlier. */
    record Sent(Instant at) implements SentAnswer {}

    /**
     * Nothing was sent: another tab or device has saved since this page was read. The page says so and loads the
     * answer again.
     */
    record Outdated() implements SentAnswer {}

    /** Nothing was sent: these fields are missing or wrong, in the order shown. */
    record Incomplete(List<FieldError> errors) implements SentAnswer {

        public Incomplete {
            errors = List.copyOf(errors);
        }
    }

    /** Nothing was sent: the agent took the demand back, or closed the dossier. */
    record Withdrawn() implements SentAnswer {}
}
