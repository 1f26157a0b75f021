package fr.sejour.shared;

/** What was asked for does not exist, or belongs to somebody else: both are answered alike. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFoundException() {
        super("Not found", null, false, false);
    }
}
