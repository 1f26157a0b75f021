package fr.sejour.shared;

/**
 * Addresses that modules lead to, or guard, which may not use the module that answers them; without their leading slash. All
 * other addresses stand in the class of their module whose name ends so.
 */
public final class SiteAddresses {

    public static final String CONTACT = "contact";

    /** The applicant's requests, where a draft is taken up again. */
    public static final String TRACKING = "mes-demandes";

    /** Pages about the procedures that are not offered here, each below its name. */
    public static final String OTHER_PROCEDURES = "demarches";

    /** Name, below these, of the change of a situation. */
    public static final String CHANGE_OF_SITUATION = "changement-de-situation";

    /** Files of applicants, for themselves. */
    public static final String DOCUMENTS = "documents";

    /** Papers of dossiers, for their applicants. */
    public static final String PAPERS = "papiers";

    /** Name of the receipt (confirmation de dépôt) in addresses. */
    public static final String RECEIPT = "confirmation-de-depot";

    /** The list of documents of a case, as PDF. */
    public static final String DOCUMENT_LIST = PAPERS + "/liste-des-pieces-justificatives.pdf";

    /** Where anybody looks whether a paper is authentic. */
    public static final String VERIFICATION = "verifier";

    /** The same, for who sends the paper itself. */
    public static final String VERIFICATION_OF_FILE = VERIFICATION + "/fichier";

    /** All pages of the agents who examine dossiers begin so; it is the queue's own. */
    public static final String INSTRUCTION = "instruction";

    /** All pages of administrators begin so. */
    public static final String ADMINISTRATION = "administration";

    /** The agents' accounts. */
    public static final String AGENTS = ADMINISTRATION + "/agents";

    /** All pages of designers begin so; it is that of the templates. */
    public static final String TEMPLATES = "modeles";

    private SiteAddresses() {}

    /** The receipt of a filed dossier, as PDF. */
    public static String receipt(DossierId dossier) {
        return PAPERS + "/" + dossier.value() + "/" + RECEIPT + ".pdf";
    }
}
