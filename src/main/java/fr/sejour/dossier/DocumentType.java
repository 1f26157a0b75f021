package fr.sejour.dossier;

import static fr.sejour.dossier.ApplicantCase.ADULT;
import static fr.sejour.dossier.ApplicantCase.EMANCIPATED_MINOR;
import static fr.sejour.dossier.ApplicantCase.MINOR;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Supporting documents that are asked for (pièces), by case, in the order shown. The wizard, the check before filing,
 * the printed list and the agents' pages all use this list; every type of an applicant's case is required.
 *
 * <p>Names are stored in dossiers: a type may be added, never renamed.
 */
public enum DocumentType {
    EPHOTO(DocumentSection.PERSONAL_INFORMATION, Kind.NUMBER, MINOR, EMANCIPATED_MINOR, ADULT),
    NATIONALITY(DocumentSection.PERSONAL_INFORMATION, Kind.FILE, MINOR, EMANCIPATED_MINOR, ADULT),
    IDENTITY(DocumentSection.PERSONAL_INFORMATION, Kind.FILE, MINOR, EMANCIPATED_MINOR, ADULT),
    REPRESENTATIVE_AGREEMENT(DocumentSection.PERSONAL_INFORMATION, Kind.FILE, MINOR),
    EMANCIPATION(DocumentSection.PERSONAL_INFORMATION, Kind.FILE, EMANCIPATED_MINOR),
    PROOF_OF_ADDRESS(DocumentSection.DOMICILE, Kind.FILE, MINOR, EMANCIPATED_MINOR, ADULT),
    PLACEMENT_DECISION(DocumentSection.GROUND, Kind.FILE, MINOR, EMANCIPATED_MINOR, ADULT),
    PROFESSIONAL_ACTIVITY(DocumentSection.GROUND, Kind.FILE, MINOR, EMANCIPATED_MINOR, ADULT),
    FAMILY_TIES(DocumentSection.GROUND, Kind.FILE, MINOR, EMANCIPATED_MINOR, ADULT),
    INTEGRATION(DocumentSection.GROUND, Kind.FILE, MINOR, EMANCIPATED_MINOR, ADULT);

    /** Smallest number of files of a required document. */
    public static final int FEWEST_FILES = 1;

    /** Largest number of files of a document. */
    public static final int MOST_FILES = 3;

    /** In which form a document is handed in. */
    public enum Kind {
        /** One to three files. */
        FILE,
        /** A number that is typed. */
        NUMBER
    }

    private final DocumentSection section;
    private final Kind kind;
    private final Set<ApplicantCase> cases;

    DocumentType(DocumentSection section, Kind kind, ApplicantCase... cases) {
        this.section = section;
        this.kind = kind;
        this.cases = Set.of(cases);
    }

    /** All types that a case requires, in the order shown, including documents that are numbers. */
    public static List<DocumentType> requiredFor(ApplicantCase applicantCase) {
        return Arrays.stream(values())
                .filter(type -> type.isRequiredFor(applicantCase))
                .toList();
    }

    public boolean isRequiredFor(ApplicantCase applicantCase) {
        return cases.contains(applicantCase);
    }

    public DocumentSection section() {
        return section;
    }

    public Kind kind() {
        return kind;
    }

    /** Key of the title in the message bundles. */
    public String titleKey() {
        return "dossier.document." + name() + ".title";
    }

    /** Key of what is accepted, one alternative a line, in the message bundles. */
    public String acceptedKey() {
        return "dossier.document." + name() + ".accepted";
    }
}
