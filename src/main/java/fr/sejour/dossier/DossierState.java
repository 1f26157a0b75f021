package fr.sejour.dossier;

/**
 * Name of the state of a dossier, as the database and the message bundles know it. Each has a type that implements
 * {@link Dossier}; a further state is added here and there together, and the compiler then shows what must deal with it.
 */
public enum DossierState {
    DRAFT,
    ABANDONED,
    FILED;

    /** Key of the name in the message bundles. */
    public String labelKey() {
        return "dossier.state." + name();
    }
}
