package fr.sejour.shared;

import org.jspecify.annotations.Nullable;

/** Something that the service needs is not there for the moment. Nothing was done; trying again later helps. */
public class TryLaterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message for those who run the service: people are only told to come back */
    public TryLaterException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
