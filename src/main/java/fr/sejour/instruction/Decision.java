package fr.sejour.instruction;

import fr.sejour.dossier.DossierState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** What an agent decides on a dossier. */
public sealed interface Decision extends Serializable {

    /** Most characters of reasons, and of ways of appeal. */
    int LONGEST_TEXT = 10_000;

    /** Most euros of a tax. */
    int HIGHEST_TAX = 9999;

    /** Most years a card is valid: a « carte de séjour temporaire » of CESEDA L. 423-22 is one of a year. */
    int LONGEST_VALIDITY = 1;

    /** The kinds of decisions, each with the state that it brings a dossier into. The names are those of the states. */
    enum Kind {
        FAVOURABLE(DossierState.FAVOURABLE),
        UNFAVOURABLE(DossierState.UNFAVOURABLE),
        CLOSED_INCOMPLETE(DossierState.CLOSED_INCOMPLETE);

        private final DossierState outcome;

        Kind(DossierState outcome) {
            this.outcome = outcome;
        }
    }

    Kind kind();

    /** The state that it brings a dossier into. */
    default DossierState outcome() {
        return kind().outcome;
    }

    /** What is missing or wrong in it, the first thing found. */
    Optional<ActRefusal> fault();

    /**
     * The permit is granted.
     *
     * @param permitType « carte de séjour temporaire »
     * @param mention « Vie privée et familiale »
     * @param tax in euros
     */
    record Favourable(String permitType, LocalDate validFrom, LocalDate validTo, String mention, int tax)
            implements Decision {

        @Override
        public Kind kind() {
            return Kind.FAVOURABLE;
        }

        @Override
        public Optional<ActRefusal> fault() {
            if (permitType.isBlank() || mention.isBlank()) {
                return Optional.of(ActRefusal.PERMIT_MISSING);
            }
            if (!validTo.isAfter(validFrom) || validTo.isAfter(validFrom.plusYears(LONGEST_VALIDITY))) {
                return Optional.of(ActRefusal.PERMIT_VALIDITY);
            }
            return tax < 0 || tax > HIGHEST_TAX ? Optional.of(ActRefusal.TAX) : tooLong(permitType, mention);
        }
    }

    /** A decision that goes against the applicant: it says why, and what can be done against it. */
    sealed interface Reasoned extends Decision {

        String reasons();

        String appeal();

        @Override
        default Optional<ActRefusal> fault() {
            if (reasons().isBlank()) {
                return Optional.of(ActRefusal.REASONS_MISSING);
            }
            return appeal().isBlank() ? Optional.of(ActRefusal.APPEAL_MISSING) : tooLong(reasons(), appeal());
        }
    }

    /**
     * The permit is refused.
     *
     * @param reasons in law and in fact (CRPA L. 211-5)
     * @param appeal ways and times of appeal (CJA R. 421-5)
     */
    record Unfavourable(String reasons, String appeal) implements Reasoned {

        @Override
        public Kind kind() {
            return Kind.UNFAVOURABLE;
        }
    }

    /**
     * A demand for documents was not answered in time.
     *
     * @param reasons what was missing
     * @param appeal ways and times of appeal
     */
    record ClosedIncomplete(String reasons, String appeal) implements Reasoned {

        @Override
        public Kind kind() {
            return Kind.CLOSED_INCOMPLETE;
        }
    }

    /** Whether a text has more characters than a decision takes. */
    static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_TEXT;
    }

    private static Optional<ActRefusal> tooLong(String... texts) {
        for (String text : texts) {
            if (isTooLong(text)) {
                return Optional.of(ActRefusal.TEXT_TOO_LONG);
            }
        }
        return Optional.empty();
    }
}
