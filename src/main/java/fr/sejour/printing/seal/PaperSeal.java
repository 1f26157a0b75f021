package fr.sejour.printing.seal;

/**
 * The seal on the papers of the service. Takes tens of milliseconds, and seconds when a time-stamping authority is
 * asked: never call it while a lock is held that others wait for.
 */
@FunctionalInterface
public interface PaperSeal {

    /** Leaves papers as they were printed: for a service without a key. */
    PaperSeal NONE = pdf -> pdf;

    /**
     * Seals a paper. Its pages stay as they are, and it stays PDF/A-2a and PDF/UA-1.
     *
     * @param pdf the paper as it was printed
     * @return the paper as it is to be kept
     * @throws SealException when the paper cannot be sealed properly; it must then not be issued
     */
    byte[] seal(byte[] pdf);
}
