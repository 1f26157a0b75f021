package fr.sejour.registry;

import java.time.LocalDate;

/**
 * A permit or document that the person held before, as the registry has it.
 *
 * @param from first day of validity
 * @param to last day of validity, never before {@code from}
 * @param nature kind of document, in the words of the registry (French)
 * @param ground why it was issued, in the words of the registry (French)
 * @param status what became of it, in the words of the registry (French)
 */
public record EarlierPermit(LocalDate from, LocalDate to, String nature, String ground, String status) {}
