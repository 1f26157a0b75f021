package fr.sejour.instruction;

import fr.sejour.dossier.DossierState;
import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;

/**
 * The card of a granted permit is a step nearer to its holder. Published in the transaction that says so.
 *
 * @param state IN_PRODUCTION, AVAILABLE or HANDED_OVER
 */
public record ProductionAdvanced(DossierId dossier, ApplicantId applicant, DossierState state, Instant at) {}
