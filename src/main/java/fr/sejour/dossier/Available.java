package fr.sejour.dossier;

/** A dossier whose card waits at the prefecture. */
public record Available(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.AVAILABLE;
    }

    /** The applicant has the card (« Titre remis »). */
    public HandedOver handOver() {
        return new HandedOver(declaration);
    }
}
