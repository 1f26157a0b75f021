package fr.sejour.dossier;

/** A dossier whose card is being made. */
public record InProduction(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.IN_PRODUCTION;
    }

    /** The card lies at the prefecture (« Titre disponible »). */
    public Available makeAvailable() {
        return new Available(declaration);
    }
}
