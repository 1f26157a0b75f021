package fr.sejour.paper;

import fr.sejour.dossier.DossierState;
import fr.sejour.shared.SiteAddresses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Kinds of paper that are issued about a dossier. The names stand in the database. */
public enum PaperKind {
    /** Confirmation de dépôt. */
    RECEIPT(Cause.FILING, Worth.FOR_GOOD, "receipt", "report.receipt.", SiteAddresses.RECEIPT),
    /** Accusé de réception (CRPA R. 112-11-1); goes with the receipt. */
    ACKNOWLEDGEMENT(Cause.FILING, Worth.FOR_GOOD, "acknowledgement", "report.acknowledgement.", "accuse-de-reception"),
    /** Attestation de décision favorable. */
    FAVOURABLE_ATTESTATION(
            Cause.DECISION,
            Worth.UNTIL_THE_CARD,
            "favourable-attestation",
            "report.favourable.",
            "attestation-de-decision-favorable"),
    /** Décision de refus. */
    REFUSAL(Cause.DECISION, Worth.FOR_GOOD, "decision", "report.refusal.", "decision-de-refus"),
    /** Clôture of a dossier that stayed incomplete. */
    CLOSING(Cause.DECISION, Worth.FOR_GOOD, "decision", "report.closing.", "cloture"),
    /** Attestation de prolongation d'instruction; there may be several, all others exist at most once a dossier. */
    EXTENSION_ATTESTATION(
            Cause.EXTENSION,
            Worth.UNTIL_ITS_END,
            "extension-attestation",
            "report.extension.",
            "attestation-de-prolongation");

    /** What it is issued for. */
    enum Cause {
        FILING,
        DECISION,
        EXTENSION
    }

    /** How long it counts unless it is withdrawn. */
    enum Worth {
        FOR_GOOD,
        /** Until the card is handed over. */
        UNTIL_THE_CARD,
        /** Until a later one of its kind begins, or the last day of what it attests. */
        UNTIL_ITS_END
    }

    private final Cause cause;
    private final Worth worth;
    private final String template;
    private final String words;
    private final String slug;

    PaperKind(Cause cause, Worth worth, String template, String words, String slug) {
        this.cause = cause;
        this.worth = worth;
        this.template = template;
        this.words = words;
        this.slug = slug;
    }

    /** All that are issued for a cause, in this order. */
    static List<PaperKind> of(Cause cause) {
        return Arrays.stream(values()).filter(kind -> kind.cause == cause).toList();
    }

    /** The paper of the decision that brought a dossier into this state; empty when such a dossier is not decided. */
    static Optional<PaperKind> ofDecision(DossierState state) {
        return switch (state) {
            case FAVOURABLE, IN_PRODUCTION, AVAILABLE, HANDED_OVER -> Optional.of(FAVOURABLE_ATTESTATION);
            case UNFAVOURABLE -> Optional.of(REFUSAL);
            case CLOSED_INCOMPLETE -> Optional.of(CLOSING);
            case DRAFT, ABANDONED, FILED, IN_INSTRUCTION, COMPLEMENT_REQUESTED, COMPLEMENT_ANSWERED -> Optional.empty();
        };
    }

    Cause cause() {
        return cause;
    }

    Worth worth() {
        return worth;
    }

    /** Name of the template, without its ending. */
    String template() {
        return template;
    }

    /** Key of one of its texts in the message bundle. */
    String key(String text) {
        return words + text;
    }

    /** Its name in addresses. */
    String slug() {
        return slug;
    }

    /** Name, in the journal, of its being issued. */
    String issued() {
        return name() + "_ISSUED";
    }
}
