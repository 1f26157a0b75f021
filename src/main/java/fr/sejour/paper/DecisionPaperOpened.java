package fr.sejour.paper;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;

/**
 * An applicant opens the paper of the decision on their dossier. Published each time, in a transaction of its own.
 */
public record DecisionPaperOpened(ApplicantId applicant, DossierId dossier) {}
