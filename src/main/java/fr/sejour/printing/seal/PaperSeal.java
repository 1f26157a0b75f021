package fr.sejour.printing.seal;

/**
 * The seal on the papers of the service. Takes tens of milliseconds, and seconds where an authority has to tell the time:
 * never where somebody else waits for a lock.
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
     * @throws SealException when it cannot be sealed as it should be; it must not be issued then
     */
    byte[] seal(byte[] pdf);
}
