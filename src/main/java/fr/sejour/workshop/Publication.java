package fr.sejour.workshop;

import java.time.Instant;

/**
 * That a version was published, or gone back to.
 *
 * @param id grows from one to the next
 */
public record Publication(long id, TemplateFile file, int number, String author, String reason, Instant at) {}
