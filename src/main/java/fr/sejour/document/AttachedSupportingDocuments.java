package fr.sejour.document;

import fr.sejour.dossier.AttachedDocuments;
import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.DraftAbandoned;
import fr.sejour.shared.DossierId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the dossier asks of the files attached to it. */
@Component
class AttachedSupportingDocuments implements AttachedDocuments {

    private final SupportingDocumentRows rows;

    AttachedSupportingDocuments(SupportingDocumentRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<DocumentType, List<AttachedFile>> of(DossierId dossier) {
        return rows.list(dossier).stream()
                .filter(SupportingDocument::counts)
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
