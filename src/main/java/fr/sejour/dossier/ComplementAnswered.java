package fr.sejour.dossier;

/** A dossier whose applicant has answered a demand for documents; the agent has not gone on yet. */
public record ComplementAnswered(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.COMPLEMENT_ANSWERED;
    }

    /** The agent examines again. */
    public InInstruction resume() {
        return new InInstruction(declaration);
    }
}
