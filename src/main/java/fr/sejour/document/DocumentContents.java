package fr.sejour.document;

import fr.sejour.document.examiner.FileExaminer;
import fr.sejour.document.examiner.FileKind;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The bytes of supporting documents, for their owner: whole, or as a small picture of the first page. */
@Service
public class DocumentContents {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentContents.class);

    private final SupportingDocumentRows rows;
    private final FileStore store;
    private final IncomingFiles incomingFiles;
    private final FileExaminer examiner;

    DocumentContents(SupportingDocumentRows rows, FileStore store, IncomingFiles incomingFiles, FileExaminer examiner) {
        this.rows = rows;
        this.store = store;
        this.incomingFiles = incomingFiles;
        this.examiner = examiner;
    }

    /**
     * A file with its bytes.
     *
     * @param content from disk, to be closed by the caller
     */
    public record Opened(SupportingDocument document, InputStream content) {}

    /**
     * Opens a file for its owner.
     *
     * @throws NotFoundException when there is none, it is somebody else's, or it may not be opened before it is scanned
     */
    public Opened open(ApplicantId applicant, FileId file) throws IOException {
        SupportingDocument document = rows.find(applicant, file)
                .filter(SupportingDocument::isViewable)
                .orElseThrow(NotFoundException::new);
        return new Opened(document, store.open(document.sha256()));
    }

    /**
     * The small picture of a file's first page, as JPEG. A PDF's is drawn when it is first asked for, which may take some
     * seconds.
     *
     * @return empty when there is none to be had
     * @throws NotFoundException when there is no such file, or it is somebody else's
     */
    public Optional<byte[]> thumbnail(ApplicantId applicant, FileId file) {
        SupportingDocument document =
                rows.find(applicant, file).filter(SupportingDocument::counts).orElseThrow(NotFoundException::new);
        try {
            Optional<byte[]> kept = store.thumbnail(document.sha256());
            if (kept.isEmpty() && document.mediaType().equals(FileKind.PDF.mediaType())) {
                kept = Optional.of(draw(document.sha256()));
            }
            return kept.filter(picture -> picture.length > 0);
        } catch (IOException failed) {
            LOG.warn("The first page of a document could not be drawn", failed);
            return Optional.empty();
        }
    }

    /** Draws a first page, or notes with an empty picture that it cannot be drawn, so that it is tried once. */
    private byte[] draw(Sha256 hash) throws IOException {
        Path pdf = incomingFiles.place();
        Path picture = incomingFiles.place();
        try {
            try (InputStream content = store.open(hash)) {
                Files.copy(content, pdf);
            }
            if (!examiner.drawFirstPage(pdf, picture)) {
                Files.write(picture, new byte[0]);
            }
            byte[] drawn = Files.readAllBytes(picture);
            store.keepThumbnail(hash, picture);
            return drawn;
        } finally {
            Files.deleteIfExists(pdf);
            Files.deleteIfExists(picture);
        }
    }
}
