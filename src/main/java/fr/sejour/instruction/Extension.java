package fr.sejour.instruction;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An attestation that the right to stay goes on while a dossier is examined (attestation de prolongation d'instruction,
 * CESEDA R. 431-15-1).
 *
 * @param from first day, in Paris
 * @param to last day, in Paris
 */
public record Extension(UUID id, LocalDate from, LocalDate to, Instant issuedAt) implements Serializable {}
