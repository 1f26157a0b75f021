package fr.sejour.filing;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.AttachedFile;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.Draft;
import fr.sejour.dossier.Step;
import fr.sejour.dossier.Warning;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.entry.FieldError;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A draft with everything that a screen needs to show it today.
 *
 * @param applicantCase the case today
 * @param attached the files by document, including those that the case does not require any more
 * @param errors errors by step; steps without an error are absent
 * @param day today, in Paris
 */
public record DraftReview(
        Draft draft,
        CivilStatus person,
        ApplicantCase applicantCase,
        Map<DocumentType, List<AttachedFile>> attached,
        Map<Step, List<FieldError>> errors,
        List<Warning> warnings,
        LocalDate day)
        implements Serializable {

    /**
     * Whether the case differs from the one that the applicant was last told about, for instance after an 18th
     * birthday. Statements and documents have then changed.
     */
    public boolean caseChanged() {
        return applicantCase != draft.seenCase();
    }

    /** Whether the applicant may say that they are an emancipated minor. */
    public boolean mayBeEmancipated() {
        return ApplicantCase.mayBeEmancipated(person.birthDate(), day);
    }

    public List<FieldError> errorsOf(Step step) {
        return errors.getOrDefault(step, List.of());
    }

    /**
     * Whether the page of a step may be opened: all steps before it must be valid. The last step opens only when the
     * dossier is filed.
     */
    public boolean mayEnter(Step step) {
        return step != Step.CONFIRMATION
                && Arrays.stream(Step.values())
                        .filter(earlier -> earlier.isBefore(step))
                        .allMatch(earlier -> errorsOf(earlier).isEmpty());
    }

    /** The step at which the applicant continues: the furthest step whose page was opened and may be opened again. */
    public Step resumeAt() {
        return Arrays.stream(Step.values())
                .filter(step -> !draft.reachedStep().isBefore(step))
                .filter(this::mayEnter)
                .reduce(Step.PERSONAL_INFORMATION, (earlier, later) -> later);
    }
}
