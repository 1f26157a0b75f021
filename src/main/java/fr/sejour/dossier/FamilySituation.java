package fr.sejour.dossier;

/** Family situation, in the order offered. Names are stored: never renamed. */
public enum FamilySituation {
    SINGLE,
    COHABITING,
    DIVORCED,
    MARRIED,
    CIVIL_PARTNERSHIP,
    WIDOWED;

    /** Whether the date and country of a union are asked for: marriage and PACS. */
    public boolean hasUnion() {
        return this == MARRIED || this == CIVIL_PARTNERSHIP;
    }

    /** Key of the label in the message bundles. */
    public String labelKey() {
        return "dossier.familySituation." + name();
    }
}
