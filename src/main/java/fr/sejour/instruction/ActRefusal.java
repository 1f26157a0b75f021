package fr.sejour.instruction;

/** Why an act was not done although the page was up to date. */
public enum ActRefusal {
    /** Only who has taken the dossier up may do this. */
    NOT_HOLDER,
    HELD_BY_ANOTHER,
    NOT_HELD,
    NOT_SUPERVISOR,
    /** Whom it was to be assigned to does not examine dossiers of this prefecture. */
    NOT_A_COLLEAGUE,
    /** The dossier is not in a state in which this can be done. */
    WRONG_STATE,
    NOTE_MISSING,
    NOTE_TOO_LONG,
    OBSERVATION_TOO_LONG,
    /** No document is judged not to conform. */
    NOTHING_TO_ASK,
    /** A document is judged not to conform without saying why. */
    OBSERVATION_MISSING,
    /** The applicant may still answer. */
    STILL_ANSWERABLE,
    /** It begins before today, or not the day after the one before. */
    EXTENSION_START,
    /** It ends before it begins, or lasts more than three months. */
    EXTENSION_LENGTH,
    PERMIT_MISSING,
    PERMIT_VALIDITY,
    TAX,
    REASONS_MISSING,
    APPEAL_MISSING,
    TEXT_TOO_LONG,
    WITHDRAWAL_REASON_MISSING,
    WITHDRAWAL_REASON_TOO_LONG,
    /** It was withdrawn before, or is no paper of the dossier. */
    NOT_WITHDRAWABLE;

    /** Key in the message bundles of the sentence that says so. */
    public String messageKey() {
        return "instruction.refusal." + name();
    }
}
