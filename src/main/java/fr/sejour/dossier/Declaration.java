package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.time.Instant;

/**
 * What a filing fixed. It goes from state to state with the dossier, and nothing of it changes.
 *
 * @param snapshot what was declared and handed in
 */
public record Declaration(
        DossierId dossier, ApplicantId applicant, DossierNumber number, Instant filedAt, Snapshot snapshot) {}
