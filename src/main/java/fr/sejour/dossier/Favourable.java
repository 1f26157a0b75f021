package fr.sejour.dossier;

/** A dossier whose permit is granted. */
public record Favourable(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.FAVOURABLE;
    }

    /** Production of the card begins (« Titre en fabrication »). */
    public InProduction startProduction() {
        return new InProduction(declaration);
    }
}
