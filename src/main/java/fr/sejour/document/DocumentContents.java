package fr.sejour.document;

import fr.sejour.examiner.FileExaminer;
import fr.sejour.examiner.FileKind;
import fr.sejour.examiner.Page;
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

/**
 * Contents of supporting documents, for their owner and for the agents who examine them: whole files, or pictures of
 * their pages.
 */
@Service
public class DocumentContents {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentContents.class);

    private final SupportingDocumentRows rows;
    private final FileStore store;
    private final IncomingFiles incomingFiles;
    private final FileExaminer examiner;
    private final FileOpenings openings;
    private final DrawnPages pages;

    DocumentContents(
            SupportingDocumentRows rows,
            FileStore store,
            IncomingFiles incomingFiles,
            FileExaminer examiner,
            FileOpenings openings,
            DrawnPages pages) {
        this.rows = rows;
        this.store = store;
        this.incomingFiles = incomingFiles;
        this.examiner = examiner;
        this.openings = openings;
        this.pages = pages;
    }

    /**
     * A file with its bytes.
     *
     * @param content stream from disk, which the caller closes
     */
    public record Opened(SupportingDocument document, InputStream content) {}

    /**
     * Opens a file for its owner.
     *
     * @throws NotFoundException when there is none, it is somebody else's, or it may not be opened before it is scanned
     */
    public Opened open(ApplicantId applicant, FileId file) throws IOException {
        return open(rows.find(applicant, file).orElseThrow(NotFoundException::new));
    }

    /**
     * Opens a file. The caller has checked who may read it.
     *
     * @throws NotFoundException when it may not be opened before it is scanned
     */
    public Opened open(SupportingDocument document) throws IOException {
        requireViewable(document);
        return new Opened(document, store.open(document.facts().sha256()));
    }

    /**
     * A file that its owner may look at.
     *
     * @throws NotFoundException when there is none, it is somebody else's, or it may not be opened before it is scanned
     */
    public SupportingDocument find(ApplicantId applicant, FileId file) {
        SupportingDocument found = rows.find(applicant, file).orElseThrow(NotFoundException::new);
        requireViewable(found);
        return found;
    }

    /** Looks up a file that an applicant handed in, for agents. The caller checks who may read it. */
    public Optional<SupportingDocument> find(FileId file) {
        return rows.find(file);
    }

    /**
     * A page of a file, as JPEG. The caller has checked who may read the file. The page is drawn at the first call,
     * which may take some seconds: call this neither in a transaction nor under a session's lock.
     *
     * @param number from 1
     * @return empty when it cannot be drawn
     * @throws NotFoundException when there is no such page, or the file may not be opened before it is scanned
     */
    public Optional<byte[]> page(SupportingDocument document, int number, PageWidth width) {
        requireViewable(document);
        if (number < 1 || number > document.facts().pages()) {
            throw new NotFoundException();
        }
        try {
            return pages.page(document.facts().sha256(), new Page(kind(document), number), width);
        } catch (IOException failed) {
            LOG.warn("A page of a document could not be drawn", failed);
            return Optional.empty();
        }
    }

    /**
     * The small picture of a file's first page, as JPEG. The picture of a PDF is drawn at the first call, and the
     * call waits for a file that is being opened: both may take some seconds.
     *
     * @return empty when no picture can be made
     * @throws NotFoundException when there is no such file, it is somebody else's, or it cannot be opened
     */
    public Optional<byte[]> thumbnail(ApplicantId applicant, FileId file) {
        SupportingDocument found = rows.find(applicant, file).orElseThrow(NotFoundException::new);
        if (found.opening() == OpeningState.WAITING) {
            awaitOpening(found.facts().sha256());
            found = rows.find(applicant, file).orElseThrow(NotFoundException::new);
        }
        return thumbnail(found);
    }

    private void awaitOpening(Sha256 hash) {
        try {
            openings.open(hash);
        } catch (IOException failed) {
            LOG.warn("A picture could not be opened yet", failed);
        }
    }

    /** As {@link #thumbnail(ApplicantId, FileId)}; the caller has checked who may read the file. */
    public Optional<byte[]> thumbnail(SupportingDocument document) {
        if (!document.counts()) {
            throw new NotFoundException();
        }
        try {
            Optional<byte[]> kept = store.thumbnail(document.facts().sha256());
            if (kept.isEmpty() && kind(document) == FileKind.PDF) {
                kept = Optional.of(draw(document.facts().sha256()));
            }
            return kept.filter(picture -> picture.length > 0);
        } catch (IOException failed) {
            LOG.warn("The first page of a document could not be drawn", failed);
            return Optional.empty();
        }
    }

    private static void requireViewable(SupportingDocument document) {
        if (!document.isViewable()) {
            throw new NotFoundException();
        }
    }

    private static FileKind kind(SupportingDocument document) {
        return FileKind.ofMediaType(document.facts().mediaType()).orElseThrow();
    }

    /** Draws a first page, or notes with an empty picture that it cannot be drawn, so that it is tried once. */
    private byte[] draw(Sha256 hash) throws IOException {
        Path pdf = incomingFiles.place();
        Path picture = incomingFiles.place();
        try {
            store.lend(hash, pdf);
            if (!examiner.drawSmall(pdf, Page.first(FileKind.PDF), picture)) {
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
