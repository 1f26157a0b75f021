package fr.sejour.filing;

/** What can be wrong with a field. Each has its sentence in the message bundles. */
public enum Fault {
    /** Nothing was typed, chosen, ticked or attached; each field has a sentence of its own. */
    MISSING,
    /** Argument: most characters. */
    TOO_LONG,
    DAY_MISSING,
    MONTH_MISSING,
    YEAR_MISSING,
    DAY_WRONG,
    MONTH_WRONG,
    YEAR_WRONG,
    /** Arguments: the day, the month with its year, the last day of that month. */
    NO_SUCH_DAY,
    /** Argument: today. */
    IN_FUTURE,
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
