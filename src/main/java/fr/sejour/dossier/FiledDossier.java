package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.time.Instant;

/**
 * A dossier that was filed and has not been taken up yet.
 *
 * @param snapshot what was declared and handed in, fixed at filing
 */
public record FiledDossier(
        DossierId id, ApplicantId applicant, DossierNumber number, Instant filedAt, Snapshot snapshot)
        implements Dossier {

    @Override
    public DossierState state() {
        return DossierState.FILED;
    }
}
