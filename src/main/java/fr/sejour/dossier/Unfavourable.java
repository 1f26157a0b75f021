package fr.sejour.dossier;

/** A dossier whose permit is refused: its last state. */
public record Unfavourable(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.UNFAVOURABLE;
    }
}
