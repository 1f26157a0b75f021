package fr.sejour.examiner;

/** Ends an examination: the file is not one that can be taken. */
final class UnsoundFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final Fault fault;

    UnsoundFileException(Fault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
