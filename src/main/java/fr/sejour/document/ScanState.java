package fr.sejour.document;

/** Result of the virus scan of a file. */
public enum ScanState {
    /** No scanner is configured. */
    UNSCANNED,
    /** The scanner found nothing. */
    CLEAN,
    /** In quarantine: the scanner did not answer, and is asked again. The applicant may go on. */
    WAITING,
    /** A virus was found after the file had been taken. The bytes are gone; the file no longer counts, and goes with the next one. */
    INFECTED
}
