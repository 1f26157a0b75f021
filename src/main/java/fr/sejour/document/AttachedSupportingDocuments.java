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

/** What the dossier asks of the files attached to it. */
@Component
class AttachedSupportingDocuments implements AttachedDocuments {

    private final SupportingDocumentRows rows;
    private final OpeningRows openingRows;
    private final FileOpenings openings;

    AttachedSupportingDocuments(SupportingDocumentRows rows, OpeningRows openingRows, FileOpenings openings) {
        this.rows = rows;
        this.openingRows = openingRows;
        this.openings = openings;
    }

    @Override
    public void open(DossierId dossier) {
        openings.openAll(dossier);
    }

    @Override
    public boolean areOpened(DossierId dossier) {
        return openingRows.waiting(dossier).isEmpty();
    }

    @Override
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
                document.id().value(), document.name(), document.sha256().hex(), document.size(), document.mediaType());
    }
}
