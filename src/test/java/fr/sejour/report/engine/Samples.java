package fr.sejour.report.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What designers see their templates with, and changes to it. */
public final class Samples {

    /** The templates as they stand in the project. */
    public static final Path REPORTS = Path.of("reports");

    private Samples() {}

    private record Sample(Map<String, @Nullable Object> values, List<Map<String, @Nullable Object>> rows) {}

    /** A request with the sample data of this template. */
    public static PaperRequest of(String template) {
        Sample sample = JsonMapper.shared()
                .readValue(REPORTS.resolve("sample").resolve(template + ".json").toFile(), Sample.class);
        return new PaperRequest(
                template,
                Locale.FRENCH,
                "Confirmation & <essai>",
                Instant.parse("2026-11-23T13:37:00Z"),
                sample.values(),
                sample.rows());
    }

    /** The sample receipt with some fields changed; null takes one away. */
    public static PaperRequest receiptWith(Map<String, ? extends @Nullable Object> changes) {
        return with("receipt", changes);
    }

    /** The sample of a template of one row with some fields changed; null takes one away. */
    public static PaperRequest with(String template, Map<String, ? extends @Nullable Object> changes) {
        PaperRequest sample = of(template);
        Map<String, @Nullable Object> row = new HashMap<>(sample.rows().getFirst());
        row.putAll(changes);
        return new PaperRequest(
                sample.template(), sample.language(), sample.title(), sample.issuedAt(), sample.values(), List.of(row));
    }
}
