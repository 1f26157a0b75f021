package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import fr.sejour.shared.DossierNumber;
import java.time.Instant;

/**
 * A draft became a filed dossier. Published once a dossier, inside the transaction that files: who listens schedules its
 * jobs there, and a failure undoes the filing.
 */
public record DossierFiled(DossierId dossier, ApplicantId applicant, DossierNumber number, Instant filedAt) {}
