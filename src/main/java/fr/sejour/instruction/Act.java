package fr.sejour.instruction;

/** What was done with a dossier. The names are those of the journal: one may be added, never renamed. */
public enum Act {
    DOSSIER_CLAIMED,
    DOSSIER_ASSIGNED,
    DOSSIER_RELEASED,
    DOCUMENT_JUDGED,
    COMPLEMENT_REQUESTED,
    COMPLEMENT_WITHDRAWN,
    /** By the applicant; all others are acts of agents. */
    COMPLEMENT_ANSWERED,
    EXAMINATION_RESUMED,
    EXTENSION_ISSUED,
    DECISION_TAKEN,
    PRODUCTION_ADVANCED;

    /** Key in the message bundles of what was done, to be said after the name of who did it. */
    public String labelKey() {
        return "instruction.act." + name();
    }
}
