package fr.sejour.dossier;

/** A dossier whose applicant has answered a demand for documents; the agent has not resumed the examination yet. */
public record ComplementAnswered(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.COMPLEMENT_ANSWERED;
    }

    /** The agent resumes the examination. */
    public InInstruction resume() {
        return new InInstruction(declaration);
    }
}
