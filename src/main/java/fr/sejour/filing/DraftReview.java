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
 * A draft with all that a screen must know of it today.
 *
 * @param applicantCase the case today
 * @param attached the files by document, those included that the case does not ask for any more
 * @param errors what is wrong, by step; steps where nothing is are absent
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
     * Whether the case is another one than the applicant was last told about, as after an 18th birthday: statements and
     * documents have changed.
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

    /** Whether the page of a step may be opened: all steps before it are valid. The last one comes with filing only. */
    public boolean mayEnter(Step step) {
        return step != Step.CONFIRMATION
                && Arrays.stream(Step.values())
                        .filter(earlier -> earlier.isBefore(step))
                        .allMatch(earlier -> errorsOf(earlier).isEmpty());
    }

    /** Where to go on: the furthest step whose page was opened and may be opened again. */
    public Step resumeAt() {
        return Arrays.stream(Step.values())
                .filter(step -> !draft.reachedStep().isBefore(step))
                .filter(this::mayEnter)
                .reduce(Step.PERSONAL_INFORMATION, (earlier, later) -> later);
    }
}
