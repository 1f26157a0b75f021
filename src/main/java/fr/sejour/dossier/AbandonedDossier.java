package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;

/** A draft that was given up; everything that the applicant typed was deleted. */
public record AbandonedDossier(DossierId id, ApplicantId applicant, Instant abandonedAt) implements Dossier {

    @Override
    public DossierState state() {
        return DossierState.ABANDONED;
    }
}
