package fr.sejour.filing;

/** Addresses of this module's pages, without their leading slash. */
public final class FilingAddresses {

    public static final String CHOICE = "titre-de-sejour";
    public static final String PREAMBLE = CHOICE + "/ase";

    /** Redirects the applicant to the step at which they left the draft. */
    public static final String RESUME = "demande";

    public static final String PERSONAL_INFORMATION = RESUME + "/informations-personnelles";
    public static final String GROUND = RESUME + "/motif-de-sejour";
    public static final String DOCUMENTS = RESUME + "/justificatifs";
    public static final String FILING = RESUME + "/depot";
    public static final String CONFIRMATION = RESUME + "/confirmation";

    private FilingAddresses() {}
}
