package fr.sejour.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was not sent, without its words and without its reader.
 *
 * @param subjectKey key of its subject in the message bundles
 * @param domain of the address it goes to
 * @param attempts so far, all in vain
 * @param error of the last attempt; null before the first
 * @param nextAttempt null when nobody will send it any more
 */
public record QueuedMail(
        UUID id,
        String subjectKey,
        String domain,
        Instant owedSince,
        int attempts,
        @Nullable String error,
        @Nullable Instant nextAttempt) {

    /** How it stands with it. */
    public enum State {
        WAITING,
        RETRIED,
        GIVEN_UP
    }

    public State state() {
        if (nextAttempt == null) {
            return State.GIVEN_UP;
        }
        return attempts == 0 ? State.WAITING : State.RETRIED;
    }
}
