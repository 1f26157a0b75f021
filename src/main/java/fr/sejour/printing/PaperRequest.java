package fr.sejour.printing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be printed.
 *
 * @param template name of the template without its ending, for instance {@code receipt}
 * @param language of the paper and its texts
 * @param title of the document, as readers and screen readers show it
 * @param issuedAt moment that the file bears as its date of creation
 * @param values what the template calls parameters: one value for the whole paper
 * @param rows what the template calls fields: one map a row, in the order of printing
 */
public record PaperRequest(
        String template,
        Locale language,
        String title,
        Instant issuedAt,
        Map<String, @Nullable Object> values,
        List<? extends Map<String, ? extends @Nullable Object>> rows) {}
