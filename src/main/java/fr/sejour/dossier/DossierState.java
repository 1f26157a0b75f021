package fr.sejour.dossier;

/**
 * Name of the state of a dossier, as the database and the message bundles know it.
 * The database refuses every move that the procedure does not have.
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

    /** Key of the name in the message bundles. */
    public String labelKey() {
        return "dossier.state." + name();
    }
}
