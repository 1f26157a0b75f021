package fr.sejour.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A template as it was at one time.
 *
 * @param number counted from 0, which came with the service
 * @param author name of the designer; null when it came with the service
 * @param note what the author said about it; may be empty
 */
public record TemplateVersion(
        TemplateFile file,
        int number,
        String sha256,
        @Nullable String author,
        Instant madeAt,
        String note) {}
