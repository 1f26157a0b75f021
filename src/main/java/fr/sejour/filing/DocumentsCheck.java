package fr.sejour.filing;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Documents;
import fr.sejour.dossier.DocumentsEntry;
import fr.sejour.dossier.EphotoNumber;
import fr.sejour.shared.entry.CheckedEntry;
import fr.sejour.shared.entry.TypedFields;
import fr.sejour.shared.entry.TypingFault;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Step 3: every document of the applicant's case, and no other. */
final class DocumentsCheck {

    private DocumentsCheck() {}

    static CheckedEntry<Documents> check(
            DocumentsEntry entry, Map<DocumentType, List<AttachedFile>> attached, ApplicantCase applicantCase) {
        TypedFields typed = new TypedFields();
        Optional<EphotoNumber> ephoto = Optional.empty();
        Map<DocumentType, List<AttachedFile>> handedIn = new EnumMap<>(DocumentType.class);
        for (DocumentType type : DocumentType.requiredFor(applicantCase)) {
            switch (type.kind()) {
                case NUMBER -> ephoto = ephoto(typed, type, entry);
                case FILE -> handedIn.put(type, files(typed, type, attached.getOrDefault(type, List.of())));
            }
        }
        return ephoto.isEmpty() ? typed.wrong() : typed.valid(new Documents(ephoto.get(), handedIn));
    }

    private static Optional<EphotoNumber> ephoto(TypedFields typed, DocumentType type, DocumentsEntry entry) {
        String text = typed.required(DocumentsEntry.path(type), entry.ephoto());
        if (text == null) {
            return Optional.empty();
        }
        Optional<EphotoNumber> number = EphotoNumber.parse(text);
        if (number.isEmpty()) {
            typed.wrong(
                    DocumentsEntry.path(type),
                    FilingFault.EPHOTO_SHAPE,
                    EphotoNumber.compact(text).length());
        }
        return number;
    }

    private static List<AttachedFile> files(TypedFields typed, DocumentType type, List<AttachedFile> files) {
        if (files.size() < DocumentType.FEWEST_FILES) {
            typed.wrong(DocumentsEntry.path(type), TypingFault.MISSING);
        } else if (files.size() > DocumentType.MOST_FILES) {
            typed.wrong(DocumentsEntry.path(type), FilingFault.TOO_MANY_FILES, DocumentType.MOST_FILES);
        }
        return files;
    }
}
