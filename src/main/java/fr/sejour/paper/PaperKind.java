package fr.sejour.paper;

/** What is issued about a dossier. The names are kept in the database. */
public enum PaperKind {
    /** Confirmation de dépôt. */
    RECEIPT("receipt", "report.receipt."),
    /** Accusé de réception (CRPA R. 112-11-1); goes with the receipt. */
    ACKNOWLEDGEMENT("acknowledgement", "report.acknowledgement."),
    /** Attestation de décision favorable. */
    FAVOURABLE_ATTESTATION("favourable-attestation", "report.favourable."),
    /** Décision de refus. */
    REFUSAL("decision", "report.refusal."),
    /** Clôture of a dossier that stayed incomplete. */
    CLOSING("decision", "report.closing."),
    /** Attestation de prolongation d'instruction; there may be several, all others exist at most once a dossier. */
    EXTENSION_ATTESTATION("extension-attestation", "report.extension.");

    private final String template;
    private final String words;

    PaperKind(String template, String words) {
        this.template = template;
        this.words = words;
    }

    /** Name of the template, without its ending. */
    String template() {
        return template;
    }

    /** Key of one of its texts in the message bundle. */
    String key(String text) {
        return words + text;
    }

    /** Whether it tells a decision on the dossier. */
    boolean isOfDecision() {
        return this == FAVOURABLE_ATTESTATION || this == REFUSAL || this == CLOSING;
    }

    /** Name, in the journal, of its being issued. */
    String issued() {
        return name() + "_ISSUED";
    }
}
