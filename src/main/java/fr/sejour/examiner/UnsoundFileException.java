package fr.sejour.examiner;

/** Ends an examination: the file is not one that can be taken. */
final class UnsoundFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final FileFault fault;

    UnsoundFileException(FileFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    FileFault fault() {
        return fault;
    }
}
