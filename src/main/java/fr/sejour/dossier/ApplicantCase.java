package fr.sejour.dossier;

import java.time.LocalDate;

/**
 * The three cases (cas) that decide which boxes and documents are asked for. The case is computed from age and
 * emancipation; the applicant never chooses it.
 */
public enum ApplicantCase {
    MINOR,
    EMANCIPATED_MINOR,
    ADULT;

    /**
     * The case on a day.
     *
     * @param emancipated the box « Je suis un mineur (+16 ans) émancipé »; counts at 16 and 17 only (Code civil, art. 413-1
     *     and 413-2: no emancipation but by marriage before 16, and none after 18)
     * @param today in Paris
     */
    public static ApplicantCase of(LocalDate birthDate, boolean emancipated, LocalDate today) {
        if (Age.on(birthDate, today) >= 18) {
            return ADULT;
        }
        return emancipated && mayBeEmancipated(birthDate, today) ? EMANCIPATED_MINOR : MINOR;
    }

    /** Whether the box of emancipation is offered on this day: at 16 and 17. */
    public static boolean mayBeEmancipated(LocalDate birthDate, LocalDate today) {
        int age = Age.on(birthDate, today);
        return age == 16 || age == 17;
    }
}
