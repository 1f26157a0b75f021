package fr.sejour.dossier;

/** Heading under which documents are asked for, in the order shown. */
public enum DocumentSection {
    PERSONAL_INFORMATION,
    DOMICILE,
    GROUND;

    /** Key of the heading in the message bundles. */
    public String titleKey() {
        return "dossier.section." + name() + ".title";
    }
}
