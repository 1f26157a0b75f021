package fr.sejour.database;

import org.jspecify.annotations.Nullable;

/** The service has no database that it can work on. The message tells those who run the service what to do. */
final class DatabaseStartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
