package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import sejour.db.tables.records.DossierRecord;

/** Reads the type of a dossier from its row. */
final class DossierRows {

    private DossierRows() {}

    static Dossier dossier(DossierRecord row) {
        return switch (DossierState.valueOf(row.getState())) {
            case DRAFT -> DraftStore.draft(row);
            case ABANDONED ->
                new AbandonedDossier(
                        new DossierId(row.getId()), new ApplicantId(row.getApplicant()), row.getTouchedAt());
            case FILED -> new FiledDossier(declaration(row));
            case IN_INSTRUCTION -> new InInstruction(declaration(row));
            case COMPLEMENT_REQUESTED -> new ComplementRequested(declaration(row));
            case COMPLEMENT_ANSWERED -> new ComplementAnswered(declaration(row));
            case FAVOURABLE -> new Favourable(declaration(row));
            case IN_PRODUCTION -> new InProduction(declaration(row));
            case AVAILABLE -> new Available(declaration(row));
            case HANDED_OVER -> new HandedOver(declaration(row));
            case UNFAVOURABLE -> new Unfavourable(declaration(row));
            case CLOSED_INCOMPLETE -> new ClosedIncomplete(declaration(row));
        };
    }

    private static Declaration declaration(DossierRecord row) {
        return new Declaration(
                new DossierId(row.getId()),
                new ApplicantId(row.getApplicant()),
                new DossierNumber(row.getNumber()),
                row.getFiledAt(),
                DossierJson.read(row.getSnapshot(), Snapshot.class));
    }
}
