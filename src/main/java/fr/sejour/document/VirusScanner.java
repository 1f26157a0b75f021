package fr.sejour.document;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses. */
interface VirusScanner {

    /** Finds nothing because it does not look: what is used when no scanner is configured. */
    VirusScanner NONE = _ -> ScanState.UNSCANNED;

    /**
     * Looks at a file.
     *
     * @param content not closed here
     * @return {@link ScanState#CLEAN} or {@link ScanState#INFECTED}, or {@link ScanState#UNSCANNED} when there is no scanner
     * @throws IOException when the scanner does not answer as it should
     */
    ScanState scan(InputStream content) throws IOException;
}
