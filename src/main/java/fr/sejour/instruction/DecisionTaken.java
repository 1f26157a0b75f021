package fr.sejour.instruction;

import fr.sejour.dossier.DossierState;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;

/**
 * A dossier was decided. Published once a dossier, in the transaction that decides.
 *
 * @param kind FAVOURABLE, UNFAVOURABLE or CLOSED_INCOMPLETE
 */
public record DecisionTaken(DossierId dossier, ApplicantId applicant, DossierState kind, Instant at) {}
