package fr.sejour.report.engine;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A template is missing, is not allowed, does not compile or cannot be filled. The message says which and why. */
public final class PaperException extends RuntimeException {

    private static final long serialVersionUID = 1;

    PaperException(String message) {
        super(message);
    }

    private PaperException(String message, Throwable cause) {
        super(message, cause);
    }

    /** With the reasons of the libraries below, of which the last is usually the one that helps. */
    static PaperException because(String what, Throwable cause) {
        String reasons = Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(": "));
        return new PaperException(what + ": " + reasons, cause);
    }
}
