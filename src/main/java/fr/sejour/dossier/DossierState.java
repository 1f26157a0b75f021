package fr.sejour.dossier;

/**
 * Name of the state of a dossier, as the database and the message bundles know it. Each has a type that implements
 * {@link Dossier}; a further state is added here and there together, and the compiler then shows what must deal with it.
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
        /** Without a permit. */
        ENDED
    }

    /** Whose turn it is. */
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

    /** Key in the message bundles of the name that agents read, of a filed dossier. */
    public String agentLabelKey() {
        return "dossier.agent-state." + name();
    }

    /** Whether it was filed, whatever became of it since. */
    public boolean isFiled() {
        return this != DRAFT && this != ABANDONED;
    }

    /** Whether the administration still owes a decision. */
    public boolean awaitsDecision() {
        return stage == Stage.EXAMINATION;
    }
}
