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
 * @param language language of the paper and its texts
 * @param title title of the document, as PDF readers and screen readers show it
 * @param issuedAt date of creation that the file bears
 * @param values parameters of the template: one value for the whole paper
 * @param rows fields of the template: one map for each row, in the order of printing
 */
public record PaperRequest(
        String template,
        Locale language,
        String title,
        Instant issuedAt,
        Map<String, @Nullable Object> values,
        List<? extends Map<String, ? extends @Nullable Object>> rows) {}
