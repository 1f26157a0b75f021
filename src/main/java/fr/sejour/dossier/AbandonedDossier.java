package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;

/** A draft that its applicant gave up: nothing is left of what was typed. */
public record AbandonedDossier(DossierId id, ApplicantId applicant, Instant abandonedAt) implements Dossier {

    @Override
    public DossierState state() {
        return DossierState.ABANDONED;
    }
}
