package fr.sejour.document;

import fr.sejour.dossier.DocumentType;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that was handed in as a document (justificatif).
 *
 * @param place under which document, and in which round, it was handed in
 * @param fault why the file cannot be opened; null when it can, or when that is not known yet
 */
public record SupportingDocument(
        FileId id,
        DocumentPlace place,
        FileFacts facts,
        ScanState scan,
        OpeningState opening,
        FileRefusal.@Nullable Reason fault,
        Instant uploadedAt) {

    /**
     * What is known of the file itself.
     *
     * @param name name of the file, as it may be shown
     * @param size in bytes
     * @param mediaType media type found from the content
     * @param pages number of pages of a PDF or TIFF, else 1
     */
    public record FileFacts(String name, Sha256 sha256, long size, String mediaType, int pages) {}

    public DossierId dossier() {
        return place.dossier();
    }

    public DocumentType type() {
        return place.type();
    }

    /** 0 is the filing, then the number of the demand for complements that it answers. */
    public int round() {
        return place.round();
    }

    /** The file's name as it may be shown. */
    public String name() {
        return facts.name();
    }

    /** Whether the owner or an agent can open the file now. */
    public boolean isViewable() {
        return opening == OpeningState.OPENED && (scan == ScanState.UNSCANNED || scan == ScanState.CLEAN);
    }

    /** Whether the file counts as handed in. */
    public boolean counts() {
        return scan != ScanState.INFECTED && opening != OpeningState.UNSOUND;
    }

    /**
     * The document types that are complete with these files: each has at least one file that counts, and no file that
     * cannot be opened.
     */
    public static Set<DocumentType> handedIn(Collection<SupportingDocument> files) {
        Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
        files.stream()
                .filter(SupportingDocument::counts)
                .map(SupportingDocument::type)
                .forEach(types::add);
        files.stream()
                .filter(file -> file.opening() == OpeningState.UNSOUND)
                .map(SupportingDocument::type)
                .forEach(types::remove);
        return types;
    }

    /** Why the file no longer counts, in words for its owner; empty when it counts. */
    public Optional<FileRefusal> refusal() {
        if (scan == ScanState.INFECTED) {
            return Optional.of(new FileRefusal(FileRefusal.Reason.VIRUS, name(), List.of()));
        }
        return Optional.ofNullable(fault).map(reason -> new FileRefusal(reason, name(), List.of()));
    }
}
