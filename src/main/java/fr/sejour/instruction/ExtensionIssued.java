package fr.sejour.instruction;

import fr.sejour.shared.ApplicantId;
import fr.sejour.shared.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An attestation of extension was issued. Published in the transaction that issues it. */
public record ExtensionIssued(
        UUID id, DossierId dossier, ApplicantId applicant, LocalDate from, LocalDate to, Instant at) {}
