package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.time.Instant;

/**
 * A draft became a filed dossier. Published once for each dossier, inside the transaction that files it: listeners
 * schedule their jobs in that transaction, and a failure undoes the filing.
 */
public record DossierFiled(DossierId dossier, ApplicantId applicant, DossierNumber number, Instant filedAt) {}
