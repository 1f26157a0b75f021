package fr.sejour.workshop;

import java.time.Instant;

/**
 * Number of papers of one kind that were issued with a version of a template; the holders are not named.
 *
 * @param kind kind of the papers, as named in the database
 */
public record PaperUse(String kind, int number, Instant first, Instant last) {}
