package fr.sejour.printing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What designers see their templates with, and changes to it. */
public final class Samples {

    /** The templates as they stand in the project. */
    public static final Path REPORTS = Path.of("reports");

    private Samples() {}

    /** The templates that stand in the frame of papers about a dossier. */
    public static List<String> aboutADossier() {
        return List.of("receipt", "acknowledgement", "favourable-attestation", "decision", "extension-attestation");
    }

    /** A request with the sample data of this template. */
    public static PaperRequest of(String template) {
        PaperRequest normal = SamplePapers.in(REPORTS).of(template).getFirst().request();
        return new PaperRequest(
                normal.template(),
                normal.language(),
                "Confirmation & <essai>",
                normal.issuedAt(),
                normal.values(),
                normal.rows());
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
