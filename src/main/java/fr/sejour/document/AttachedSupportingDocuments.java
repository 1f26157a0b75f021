package fr.sejour.document;

import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DraftAbandoned;
import fr.sejour.shared.DossierId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Files attached to a dossier, for the checks before a dossier is filed or an answer is sent. */
@Component
public class AttachedSupportingDocuments {

    private final SupportingDocumentRows rows;
    private final OpeningRows openingRows;
    private final FileOpenings openings;

    AttachedSupportingDocuments(SupportingDocumentRows rows, OpeningRows openingRows, FileOpenings openings) {
        this.rows = rows;
        this.openingRows = openingRows;
        this.openings = openings;
    }

    /**
     * Opens the files of a dossier that were received but not opened yet, to find out whether they can be opened.
     * Mostly there is no such file; otherwise the call takes up to some seconds and must not run in a transaction.
     *
     * @throws java.io.UncheckedIOException when files cannot be opened at present
     */
    public void open(DossierId dossier) {
        openings.openAll(dossier);
    }

    /** Whether all files of a dossier were opened. Read in the caller's transaction. */
    public boolean areOpened(DossierId dossier) {
        return openingRows.waiting(dossier).isEmpty();
    }

    /**
     * The files of a dossier by document, each list in the order in which they were added; a document without files
     * may be absent, and a document with a file that cannot be opened is absent. Read in the caller's transaction.
     * The caller has checked who owns the dossier.
     */
    public Map<DocumentType, List<AttachedFile>> of(DossierId dossier) {
        List<SupportingDocument> files = rows.list(dossier);
        Set<DocumentType> handedIn = SupportingDocument.handedIn(files);
        return files.stream()
                .filter(file -> file.counts() && handedIn.contains(file.type()))
                .collect(Collectors.groupingBy(
                        SupportingDocument::type,
                        () -> new EnumMap<>(DocumentType.class),
                        Collectors.mapping(AttachedSupportingDocuments::attached, Collectors.toList())));
    }

    /** The rows go with the draft; the bytes are swept when nothing else counts on them. */
    @EventListener
    void deleteWithDraft(DraftAbandoned abandoned) {
        rows.deleteAll(abandoned.dossier());
    }

    private static AttachedFile attached(SupportingDocument document) {
        return new AttachedFile(
                document.id().value(),
                document.name(),
                document.facts().sha256().hex(),
                document.facts().size(),
                document.facts().mediaType());
    }
}
