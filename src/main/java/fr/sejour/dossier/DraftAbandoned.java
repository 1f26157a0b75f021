package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;

/** A draft was abandoned and what was typed deleted. Published inside that transaction: who keeps files deletes them. */
public record DraftAbandoned(DossierId dossier, ApplicantId applicant) {}
