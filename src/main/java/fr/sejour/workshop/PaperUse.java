package fr.sejour.workshop;

import java.time.Instant;

/**
 * Papers that were issued with a version; nothing is said about whose they are.
 *
 * @param kind as the database calls it
 */
public record PaperUse(String kind, int number, Instant first, Instant last) {}
