package fr.sejour.shared.entry;

/** Faults that a field of any form can have; {@link TypedFields} finds them. */
public enum TypingFault implements EntryFault {
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
    IN_FUTURE
}
