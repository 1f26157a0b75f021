package fr.sejour.filing;

import fr.sejour.shared.entry.EntryFault;

/**
 * Faults of the fields of a request, beside those that any field can have. Each has its own sentence in the message
 * bundles.
 */
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
