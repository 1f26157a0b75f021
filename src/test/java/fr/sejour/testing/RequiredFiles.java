package fr.sejour.testing;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.DocumentType;
import java.util.List;

/** The documents that an applicant attaches as files, where one of them is a number. */
public final class RequiredFiles {

    private RequiredFiles() {}

    /** What is required as files in a case, in the order shown. */
    public static List<DocumentType> of(ApplicantCase applicantCase) {
        return DocumentType.requiredFor(applicantCase).stream()
                .filter(type -> type.kind() == DocumentType.Kind.FILE)
                .toList();
    }
}
