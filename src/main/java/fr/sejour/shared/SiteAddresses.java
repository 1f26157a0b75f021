package fr.sejour.shared;

/**
 * Addresses, without their leading slash, that a module needs although it may not depend on the module that answers
 * them. All other addresses stand in their own module, in the class whose name ends with {@code Addresses}.
 */
public final class SiteAddresses {

    public static final String CONTACT = "contact";

    /** Page with the applicant's requests, from which a draft is continued. */
    public static final String TRACKING = "mes-demandes";

    /** Pages about the procedures that are not offered here, each below its name. */
    public static final String OTHER_PROCEDURES = "demarches";

    /** Name, below {@link #OTHER_PROCEDURES}, of the procedure for a change of situation. */
    public static final String CHANGE_OF_SITUATION = "changement-de-situation";

    /** Files of the signed-in applicant. */
    public static final String DOCUMENTS = "documents";

    /** Name, below the identifier of a file, of the page that shows it as drawn pages. */
    public static final String SEEN = "voir";

    /** Papers of the signed-in applicant. */
    public static final String PAPERS = "papiers";

    /** Name of the receipt (confirmation de dépôt) in addresses. */
    public static final String RECEIPT = "confirmation-de-depot";

    /** The list of documents of a case, as PDF. */
    public static final String DOCUMENT_LIST = PAPERS + "/liste-des-pieces-justificatives.pdf";

    /** Public page on which any person can verify a paper. */
    public static final String VERIFICATION = "verifier";

    /** Address to which the file of a paper is posted to verify it. */
    public static final String VERIFICATION_OF_FILE = VERIFICATION + "/fichier";

    /** Address of the queue; the addresses of all pages for agents who examine dossiers begin with it. */
    public static final String INSTRUCTION = "instruction";

    /** The addresses of all pages for admins begin with it. */
    public static final String ADMINISTRATION = "administration";

    /** Page with the agents' accounts. */
    public static final String AGENTS = ADMINISTRATION + "/agents";

    /** Address of the templates; the addresses of all pages for designers begin with it. */
    public static final String TEMPLATES = "modeles";

    private SiteAddresses() {}

    /** The receipt of a filed dossier, as PDF. */
    public static String receipt(DossierId dossier) {
        return PAPERS + "/" + dossier.value() + "/" + RECEIPT + ".pdf";
    }
}
