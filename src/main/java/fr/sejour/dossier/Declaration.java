package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.time.Instant;

/**
 * Facts that are fixed when a dossier is filed. They stay the same in all later states of the dossier.
 *
 * @param snapshot data and files that the applicant declared and handed in
 */
public record Declaration(
        DossierId dossier, ApplicantId applicant, DossierNumber number, Instant filedAt, Snapshot snapshot) {}
