package fr.sejour.dossier;

/**
 * Name of the state of a dossier, as the database and the message bundles know it. Each has a type that implements
 * {@link Dossier}; a further state is added here and there together, and the compiler then shows what must deal with it.
 */
public enum DossierState {
    DRAFT,
    ABANDONED,
    FILED,
    IN_INSTRUCTION,
    COMPLEMENT_REQUESTED,
    COMPLEMENT_ANSWERED,
    FAVOURABLE,
    IN_PRODUCTION,
    AVAILABLE,
    HANDED_OVER,
    UNFAVOURABLE,
    CLOSED_INCOMPLETE;

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
        return switch (this) {
            case FILED, IN_INSTRUCTION, COMPLEMENT_REQUESTED, COMPLEMENT_ANSWERED -> true;
            case DRAFT, ABANDONED, FAVOURABLE, IN_PRODUCTION, AVAILABLE, HANDED_OVER, UNFAVOURABLE, CLOSED_INCOMPLETE ->
                false;
        };
    }
}
