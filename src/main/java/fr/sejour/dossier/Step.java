package fr.sejour.dossier;

/** The five steps in which a dossier is filed, in their order. Names are stored: never renamed. */
public enum Step {
    PERSONAL_INFORMATION,
    GROUND,
    DOCUMENTS,
    FILING,
    CONFIRMATION;

    /** From 1 to 5, as shown. */
    public int number() {
        return ordinal() + 1;
    }

    public boolean isBefore(Step other) {
        return compareTo(other) < 0;
    }

    /** Key of the title in the message bundles. */
    public String titleKey() {
        return "dossier.step." + name() + ".title";
    }
}
