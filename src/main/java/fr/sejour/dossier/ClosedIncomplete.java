package fr.sejour.dossier;

/** A dossier that was closed because a demand for documents was not answered in time: its last state. */
public record ClosedIncomplete(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.CLOSED_INCOMPLETE;
    }
}
