package fr.sejour.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dossier that waits for the applicant's answer to a demand for documents. */
public record ComplementRequested(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.COMPLEMENT_REQUESTED;
    }

    /** The applicant has answered. */
    public ComplementAnswered answer() {
        return new ComplementAnswered(declaration);
    }

    /** The agent withdraws the demand. */
    public InInstruction withdraw() {
        return new InInstruction(declaration);
    }

    /**
     * Closes the dossier without an answer.
     *
     * @param dueOn last day to answer, in Paris; null while the applicant has not opened the demand
     * @param today in Paris
     * @return empty while the applicant may still answer
     */
    public Optional<ClosedIncomplete> closeIncomplete(@Nullable LocalDate dueOn, LocalDate today) {
        return dueOn != null && today.isAfter(dueOn)
                ? Optional.of(new ClosedIncomplete(declaration))
                : Optional.empty();
    }
}
