package fr.sejour.printing.seal;

import fr.sejour.shared.TryLaterException;

/**
 * The key cannot be used, or a paper cannot be sealed with it. The message says why, for the operators of the
 * service.
 */
public final class SealException extends TryLaterException {

    private static final long serialVersionUID = 1;

    SealException(String message) {
        super(message, null);
    }

    SealException(String message, Throwable cause) {
        super(message + ": " + cause, cause);
    }
}
