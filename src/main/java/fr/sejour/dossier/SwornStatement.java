package fr.sejour.dossier;

import static fr.sejour.dossier.ApplicantCase.ADULT;
import static fr.sejour.dossier.ApplicantCase.EMANCIPATED_MINOR;
import static fr.sejour.dossier.ApplicantCase.MINOR;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A box to tick (attestation sur l'honneur), by case, in the order shown. All those of an applicant's case are required.
 *
 * <p>Names are stored in dossiers: a statement may be added, never renamed.
 */
public enum SwornStatement {
    NEEDS_PERMIT_TO_WORK(MINOR, EMANCIPATED_MINOR),
    NO_POLYGAMY(EMANCIPATED_MINOR, ADULT),
    KNOWS_SANCTIONS(MINOR, EMANCIPATED_MINOR, ADULT);

    private final Set<ApplicantCase> cases;

    SwornStatement(ApplicantCase... cases) {
        this.cases = Set.of(cases);
    }

    /** The boxes of a case, in the order shown. */
    public static List<SwornStatement> requiredFor(ApplicantCase applicantCase) {
        return Arrays.stream(values())
                .filter(statement -> statement.cases.contains(applicantCase))
                .toList();
    }

    /** Key of the sentence in the message bundles. */
    public String textKey() {
        return "dossier.statement." + name();
    }
}
