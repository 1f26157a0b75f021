package fr.sejour.dossier;

/** A dossier whose applicant has the card: its last state. */
public record HandedOver(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.HANDED_OVER;
    }
}
