package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import fr.sejour.shared.ForeignerNumber;
import java.io.Serializable;
import java.time.Instant;

/**
 * A dossier that is not filed yet (brouillon), with all that was typed, right or wrong.
 *
 * @param version version of the draft; grows by one at each saving, and must be named when saving
 * @param reachedStep the furthest step whose page was opened
 * @param seenCase the case that the applicant was last told about
 */
public record Draft(
        DossierId id,
        ApplicantId applicant,
        ForeignerNumber foreignerNumber,
        int version,
        DraftEntries entries,
        Step reachedStep,
        ApplicantCase seenCase,
        Instant savedAt)
        implements Dossier, Serializable {

    @Override
    public DossierState state() {
        return DossierState.DRAFT;
    }

    public PersonalEntry personal() {
        return entries.personal();
    }

    public GroundEntry ground() {
        return entries.ground();
    }

    public DocumentsEntry documents() {
        return entries.documents();
    }

    public ObservationsEntry observations() {
        return entries.observations();
    }

    /** Files the draft. The caller has checked that the draft is complete. */
    public FiledDossier file(DossierNumber number, Instant at, Snapshot snapshot) {
        return new FiledDossier(new Declaration(id, applicant, number, at, snapshot));
    }

    /** Abandons the draft. */
    public AbandonedDossier abandon(Instant at) {
        return new AbandonedDossier(id, applicant, at);
    }
}
