package fr.sejour.workshop;

import java.time.Instant;

/**
 * Record of a publication: from then on, papers are printed with this version.
 *
 * @param id identifier, which grows with each publication
 */
public record Publication(long id, TemplateFile file, int number, String author, String reason, Instant at) {}
