package fr.sejour.filing;

import fr.sejour.shared.entry.EntryFault;

/** What can be wrong with a field of a request beside what can be with any. Each has its sentence in the bundles. */
public enum FilingFault implements EntryFault {
    /** Argument: the applicant's date of birth. */
    BEFORE_BIRTH,
    /** Argument: the first day on which filing is possible. */
    TOO_YOUNG,
    POSTAL_CODE_SHAPE,
    /** Argument: the postal code. */
    POSTAL_CODE_UNKNOWN,
    /** Arguments: the postal code, the communes that have it. */
    COMMUNE_ELSEWHERE,
    PHONE_WRONG,
    /** « Demandeur non éligible ». Argument: the 16th birthday. */
    PLACED_TOO_LATE,
    /** Argument: the 15th birthday. */
    UNION_TOO_EARLY,
    /** Children are declared and no line is there. */
    CHILD_MISSING,
    /** Argument: the applicant's date of birth. */
    CHILD_NOT_YOUNGER,
    COUNTRY_UNKNOWN,
    /** Argument: how many characters remain of what was typed when spaces are dropped. */
    EPHOTO_SHAPE,
    /** Argument: most files. */
    TOO_MANY_FILES
}
