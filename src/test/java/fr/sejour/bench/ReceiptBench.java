package fr.sejour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.report.engine.PaperEngine;
import fr.sejour.report.engine.PaperRequest;
import fr.sejour.report.engine.PlainPapers;
import fr.sejour.report.engine.Samples;
import fr.sejour.report.engine.TemplateFiles;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The receipt printed from its template, against OpenPDF drawing the same page by hand. */
class ReceiptBench {

    private static final int WARM_UPS = 40;
    private static final int PAGES = 80;

    /** What is printed beside each label, in the order of the template. */
    private static final List<Map.Entry<String, String>> FIELDS = List.of(
            Map.entry("report.reference.foreigner-number", "foreignerNumber"),
            Map.entry("report.reference.dossier-number", "dossierNumber"),
            Map.entry("report.reference.issued-on", "issuedOn"),
            Map.entry("report.reference.birth-name", "birthName"),
            Map.entry("report.reference.usage-name", "usageName"),
            Map.entry("report.reference.first-names", "firstNames"),
            Map.entry("report.reference.birth-date", "birthDate"),
            Map.entry("report.reference.birth-place", "birthPlace"),
            Map.entry("report.reference.nationality", "nationality"),
            Map.entry("report.reference.address", "address"));

    private final ResourceBundle texts = ResourceBundle.getBundle("messages/report", Locale.ROOT);
    private final PaperRequest request = Samples.of("receipt");
    private final Map<String, ?> row = request.rows().getFirst();

    /** Both draw a page to look at. */
    @Test
    void fillAndExport() throws Exception {
        PlainPapers papers = new PlainPapers();
        compare("receipt: fill+export", "≥ 0.7", () -> papers.print(request), false);
    }

    /** The paper as it is issued, against the same page to look at. */
    @Test
    void whole() throws Exception {
        PaperEngine engine = new PaperEngine(TemplateFiles.onClasspath());
        compare(
                "receipt: whole (PDF/A-2a and PDF/UA-1)",
                "-",
                () -> engine.print(request).pdf(),
                false);
    }

    /** The paper as it is issued, against a page with tags, colour profile and metadata too. */
    @Test
    void wholeAgainstATaggedPage() throws Exception {
        PaperEngine engine = new PaperEngine(TemplateFiles.onClasspath());
        compare(
                "receipt: whole, reference tagged too",
                "-",
                () -> engine.print(request).pdf(),
                true);
    }

    private void compare(String figure, String goal, Drawing ours, boolean referenceIsTagged) throws Exception {
        OpenPdfReceipt byHand = new OpenPdfReceipt(texts, referenceIsTagged);
        Map<String, String> values = values();
        String filed = field("lead");
        String proof = say("report.receipt.proof", field("prefecture"));
        assertThat(pages(ours.draw())).isEqualTo(1);
        assertThat(pages(byHand.draw(values, filed, proof))).isEqualTo(1);

        Comparison measured = Comparison.of(
                WARM_UPS,
                () -> 1000 / Comparison.milliseconds(PAGES, ours::draw),
                () -> 1000 / Comparison.milliseconds(PAGES, () -> byHand.draw(values, filed, proof)));

        new Table("receipt").add(figure, measured, "pages/s", goal);
    }

    private interface Drawing {
        byte[] draw();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(entry -> values.put(entry.getKey(), field(entry.getValue())));
        return values;
    }

    private String field(String name) {
        return Objects.toString(row.get(name), "");
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.FRENCH).format(arguments);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
