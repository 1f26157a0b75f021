package fr.sejour.report;

/** What is issued about a dossier, at most once each. The names are kept in the database. */
enum PaperKind {
    /** Confirmation de dépôt. */
    RECEIPT
}
