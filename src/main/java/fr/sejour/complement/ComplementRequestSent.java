package fr.sejour.complement;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;

/** An applicant is asked for complements. Published in the transaction that creates the demand. */
public record ComplementRequestSent(ComplementId complement, DossierId dossier, ApplicantId applicant, Instant at) {}
