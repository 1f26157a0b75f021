package fr.sejour.dossier;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;

/**
 * A draft was abandoned, and its typed data was deleted. Published inside that transaction: the listener in the
 * module {@code document} deletes the files of the draft.
 */
public record DraftAbandoned(DossierId dossier, ApplicantId applicant) {}
