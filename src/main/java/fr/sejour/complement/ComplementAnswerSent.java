package fr.sejour.complement;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;

/**
 * An applicant has answered a demand for complements. Published once for each demand, in the transaction that sends
 * the answer.
 */
public record ComplementAnswerSent(ComplementId complement, DossierId dossier, ApplicantId applicant, Instant at) {}
