package fr.sejour.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a template file.
 *
 * @param number number of the version; version 0 came with the service
 * @param author name of the designer; null when the version came with the service
 * @param note note of the author about the version; may be empty
 */
public record TemplateVersion(
        TemplateFile file,
        int number,
        String sha256,
        @Nullable String author,
        Instant madeAt,
        String note) {}
