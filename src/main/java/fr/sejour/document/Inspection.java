package fr.sejour.document;

import fr.sejour.document.IncomingFiles.Incoming;
import fr.sejour.examiner.FileExaminer;
import fr.sejour.examiner.FileKind;
import fr.sejour.examiner.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks a file that has just arrived, before the upload is answered. */
@Component
class Inspection {

    /** Bytes of the largest picture that is decoded before its sender is answered; larger ones take longer than one notices. */
    private static final long DECODED = 2L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);

    private final FileExaminer examiner;
    private final VirusScanner scanner;

    Inspection(FileExaminer examiner, VirusScanner scanner) {
        this.examiner = examiner;
        this.scanner = scanner;
    }

    /** What the virus scanner says. */
    ScanState scan(Incoming incoming) {
        try (InputStream content = Files.newInputStream(incoming.file())) {
            return scanner.scan(content);
        } catch (IOException unavailable) {
            LOG.warn("The virus scanner does not answer; a file waits in quarantine", unavailable);
            return ScanState.WAITING;
        }
    }

    /** Whether it is a file that can be taken. */
    Verdict examine(Incoming incoming) throws IOException {
        return incoming.size() > DECODED
                ? examiner.survey(incoming.file())
                : examiner.examine(incoming.file(), incoming.thumbnail());
    }

    /** What remains to be done of a file that was examined and found sound. */
    static OpeningState opening(FileKind kind, long size) {
        return kind != FileKind.PDF && size > DECODED ? OpeningState.WAITING : OpeningState.OPENED;
    }
}
