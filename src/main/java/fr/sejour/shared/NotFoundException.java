package fr.sejour.shared;

/** The requested thing does not exist, or belongs to somebody else. Both cases get the same answer. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFoundException() {
        super("Not found", null, false, false);
    }
}
