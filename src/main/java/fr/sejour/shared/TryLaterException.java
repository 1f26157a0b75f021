package fr.sejour.shared;

import org.jspecify.annotations.Nullable;

/**
 * Something that the service needs is not available at the moment. Nothing was done; the call can be tried again
 * later.
 */
public class TryLaterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message message for the operators of the service; users are only told to come back later */
    public TryLaterException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
