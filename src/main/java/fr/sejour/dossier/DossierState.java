package fr.sejour.dossier;

/**
 * Name of the state of a dossier, as the database and the message bundles know it. Each state has a type that
 * implements {@link Dossier}. A new state needs a constant here and a type there; the compiler then shows the code
 * that must handle it.
 */
public enum DossierState {
    DRAFT(Stage.WRITING, WaitingFor.APPLICANT),
    ABANDONED(Stage.ENDED, WaitingFor.NOBODY),
    FILED(Stage.EXAMINATION, WaitingFor.AGENT),
    IN_INSTRUCTION(Stage.EXAMINATION, WaitingFor.AGENT),
    COMPLEMENT_REQUESTED(Stage.EXAMINATION, WaitingFor.APPLICANT),
    COMPLEMENT_ANSWERED(Stage.EXAMINATION, WaitingFor.AGENT),
    FAVOURABLE(Stage.GRANTED, WaitingFor.AGENT),
    IN_PRODUCTION(Stage.GRANTED, WaitingFor.PRODUCTION),
    AVAILABLE(Stage.GRANTED, WaitingFor.HANDING_OVER),
    HANDED_OVER(Stage.GRANTED, WaitingFor.NOBODY),
    UNFAVOURABLE(Stage.ENDED, WaitingFor.NOBODY),
    CLOSED_INCOMPLETE(Stage.ENDED, WaitingFor.NOBODY);

    /** How far a dossier in a state has come. */
    public enum Stage {
        WRITING,
        EXAMINATION,
        /** The permit is granted; its card may still have to be made. */
        GRANTED,
        /** The procedure ended without a permit. */
        ENDED
    }

    /** Who or what the dossier waits for in a state. */
    public enum WaitingFor {
        AGENT,
        APPLICANT,
        PRODUCTION,
        HANDING_OVER,
        NOBODY
    }

    private final Stage stage;
    private final WaitingFor waitingFor;

    DossierState(Stage stage, WaitingFor waitingFor) {
        this.stage = stage;
        this.waitingFor = waitingFor;
    }

    public Stage stage() {
        return stage;
    }

    public WaitingFor waitingFor() {
        return waitingFor;
    }

    /** Whether nothing more is done with a dossier in this state. */
    public boolean isOver() {
        return waitingFor == WaitingFor.NOBODY;
    }

    /** Key in the message bundles of the name that the applicant reads. */
    public String labelKey() {
        return "dossier.state." + name();
    }

    /** Key in the message bundles of the name that agents read; only for states of filed dossiers. */
    public String agentLabelKey() {
        return "dossier.agent-state." + name();
    }

    /** Whether a dossier in this state was filed. */
    public boolean isFiled() {
        return this != DRAFT && this != ABANDONED;
    }

    /** Whether the administration still owes a decision. */
    public boolean awaitsDecision() {
        return stage == Stage.EXAMINATION;
    }
}
