package fr.sejour.dossier;

/** A dossier that an agent examines. */
public record InInstruction(Declaration declaration) implements Filed {

    @Override
    public DossierState state() {
        return DossierState.IN_INSTRUCTION;
    }

    /** Documents are demanded that were found not to conform. */
    public ComplementRequested requestComplement() {
        return new ComplementRequested(declaration);
    }

    /** The permit is granted. */
    public Favourable accept() {
        return new Favourable(declaration);
    }

    /** The permit is refused. */
    public Unfavourable refuse() {
        return new Unfavourable(declaration);
    }
}
