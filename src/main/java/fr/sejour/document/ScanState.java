package fr.sejour.document;

/** What is known of viruses in a file. */
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
