package fr.sejour.dossier;

/** Who took the applicant into care. Names are stored: never renamed. */
public enum PlacedWith {
    /** Aide sociale à l'enfance. */
    ASE,
    /** Tiers digne de confiance (Code civil, art. 375-3, 2°). */
    TRUSTED_THIRD_PARTY;

    /** Key of the label in the message bundles. */
    public String labelKey() {
        return "dossier.placedWith." + name();
    }
}
