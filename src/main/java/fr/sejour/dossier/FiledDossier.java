package fr.sejour.dossier;

/** A dossier that was filed and has not been taken up yet. */
public record FiledDossier(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.FILED;
    }

    /** An agent takes it up. */
    public InInstruction takeUp() {
        return new InInstruction(declaration);
    }
}
