package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person gets who opens, prints or listens to a paper. */
class PaperTest {

    private final PaperEngine engine = new PaperEngine(TemplateFiles.in(Samples.REPORTS));

    @Test
    void theListOfDocumentsIsArchivableAndAccessible() {
        PdfFile list = PdfFile.keep(
                "document-list-sample",
                engine.print(Samples.of("document-list")).pdf());

        assertThat(list.faults()).isEmpty();
        assertThat(list.flowingText())
                .contains("Liste des pièces justificatives", "Vous avez 16 ou 17 ans", "Ou carte nationale d'identité")
                .contains(
                        "Domiciliation Justificatif de domicile datant de moins de 6 mois Facture Ou bail de location")
                .endsWith("Page 1 sur 1 ");
        assertThat(list.tags()).containsSubsequence("H1", "H2", "H3", "H3", "H2", "H3", "H2");
    }

    @ParameterizedTest
    @MethodSource("fr.sejour.printing.Samples#aboutADossier")
    void papersAboutADossierAreArchivableAndAccessibleAndShareTheirFrame(String template) {
        PdfFile paper = PdfFile.keep(
                template + "-sample", engine.print(Samples.of(template)).pdf());

        assertThat(paper.faults()).isEmpty();
        assertThat(paper.flowingText())
                .contains("Vos références Identifiant (N° étranger) 9900000001", "N° de la demande 5901202611230000001")
                .doesNotContain("APERÇU", "renouvellement", "null")
                .endsWith("Page " + paper.pages() + " sur " + paper.pages() + " ");
        assertThat(paper.tags()).containsSubsequence("H1", "H2", "Table", "H2", "H2");
        assertThat(paper.alternativeTexts())
                .containsExactly("Code QR. Pour vérifier que ce document est authentique, ouvrez"
                        + " https://sejour.example.org/verifier et saisissez le code"
                        + " 0A1B-2C3D-4E5F-6G7H-8J9K-0M1N-2P3Q.");
    }

    @Test
    void aPreviewSaysSoOnEachPage() {
        PdfFile preview = PdfFile.keep(
                "decision-preview",
                engine.print(Samples.with(
                                "decision",
                                Map.of(
                                        "preview",
                                        "APERÇU : document sans valeur.\nLa décision n'est pas prise.",
                                        "reasons",
                                        words("Considérant", 1000))))
                        .pdf());

        assertThat(preview.pages()).isGreaterThan(2);
        assertThat(occurrences(preview.text(), "APERÇU")).isEqualTo(preview.pages() + 1);
        assertThat(preview.faults()).isEmpty();
    }

    @Test
    void longReasonsAndWaysOfAppealFlowOverPagesAndNothingIsLost() {
        PdfFile decision = PdfFile.keep(
                "decision-long",
                engine.print(Samples.with(
                                "decision",
                                Map.of("reasons", words("Considérant", 900), "appeal", words("recours", 1200))))
                        .pdf());

        assertThat(occurrences(decision.text(), "Considérant")).isEqualTo(900);
        assertThat(occurrences(decision.text(), "recours")).isEqualTo(1200);
        assertThat(occurrences(decision.text(), "5901202611230000001")).isEqualTo(decision.pages() + 1);
        assertThat(decision.pages()).isGreaterThan(2);
        assertThat(decision.faults()).isEmpty();
    }

    @Test
    void aDecisionOfThousandsOfLinesIsPrintedAllTheSame() {
        String lines = "x\n".repeat(5000);

        PdfFile decision = PdfFile.keep(
                "decision-lines",
                engine.print(Samples.with("decision", Map.of("reasons", lines, "appeal", lines)))
                        .pdf());

        assertThat(occurrences(decision.text(), "x")).isEqualTo(10_000);
    }

    @Test
    void theValidatorFindsFaultsWhereThereAreSome() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, plain);
        document.open();
        document.add(new Paragraph("Neither archivable nor accessible"));
        document.close();

        List<String> faults = PdfFile.keep("plain", plain.toByteArray()).faults();

        assertThat(faults).anyMatch(fault -> fault.startsWith("2a")).anyMatch(fault -> fault.startsWith("ua1"));
    }

    @Test
    void referencesAreATableWhoseHeadersAreKnown() {
        List<String> tags = print("receipt-tags", Map.of()).tags();

        assertThat(tags).startsWith("All", "Text", "Text", "H1", "Text", "Text", "H2", "Text", "Table", "TR", "TH");
        assertThat(tags.stream().filter("TR"::equals)).hasSize(10);
        assertThat(tags.stream().filter("H2"::equals)).hasSize(3);
    }

    @Test
    void aMissingUsageNameOrFirstNameLeavesNoRow() {
        Map<String, @Nullable Object> singleName = new HashMap<>();
        singleName.put("birthName", "SUKARNO");
        singleName.put("usageName", null);
        singleName.put("firstNames", null);

        PdfFile receipt = print("receipt-single-name", singleName);

        assertThat(receipt.flowingText())
                .contains("Nom de naissance SUKARNO Né(e) le")
                .doesNotContain("Nom d'usage", "Prénom", "null");
        assertThat(receipt.faults()).isEmpty();
    }

    @Test
    void longNamesAndAddressesAreWrappedNeverCut() {
        String name = words("Wickramasinghe", 40);
        String address = words("Résidence", 400) + "\n97400 Saint-Denis";

        PdfFile receipt = print("receipt-long", Map.of("birthName", name, "firstNames", name, "address", address));

        assertThat(receipt.flowingText()).contains(name, words("Résidence", 60), "400", "97400 Saint-Denis");
        assertThat(occurrences(receipt.text(), "Résidence")).isEqualTo(400);
        assertThat(receipt.pages()).isGreaterThan(1);
        assertThat(receipt.text()).contains("Page 1 sur " + receipt.pages(), "espace Schengen");
        assertThat(receipt.faults()).isEmpty();
    }

    @Test
    void aNameWithoutAnySpaceIsBrokenIntoLines() {
        String name = "Abcdefghij".repeat(30);

        assertThat(print("receipt-no-space", Map.of("birthName", name)).text().replaceAll("\\s", ""))
                .contains(name);
    }

    @Test
    void markupInANameIsText() {
        assertThat(print("receipt-markup", Map.of("birthName", "<b>$F{x}</b><script>alert(1)</script>&amp;"))
                        .text())
                .contains("<b>$F{x}</b><script>alert(1)</script>&amp;");
    }

    @Test
    void theFileSaysItsTitleAndLanguageAndHoldsItsFonts() {
        PdfFile receipt = print("receipt-sample", Map.of());

        assertThat(receipt.title()).isEqualTo("Confirmation & <essai>");
        assertThat(receipt.language()).isEqualTo("fr");
        assertThat(receipt.fonts())
                .hasSize(2)
                .allMatch(font -> font.matches("embedded [A-Z]{6}\\+DejaVuSansCondensed(-Bold)?"));
    }

    @Test
    void manyCanBePrintedAtOnce() throws Exception {
        List<Callable<String>> printings = IntStream.range(0, 24)
                .<Callable<String>>mapToObj(number ->
                        () -> print("receipt-parallel", Map.of("birthName", "NOM" + number))
                                .text())
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<String>> texts = threads.invokeAll(printings);

            for (int number = 0; number < texts.size(); number++) {
                assertThat(texts.get(number).get()).contains("Nom de naissance NOM" + number + "\n");
            }
        }
    }

    private PdfFile print(String file, Map<String, ? extends @Nullable Object> changes) {
        return PdfFile.keep(file, engine.print(Samples.receiptWith(changes)).pdf());
    }

    private static String words(String word, int count) {
        return String.join(" ", Stream.generate(() -> word).limit(count).toList());
    }

    private static long occurrences(String text, String word) {
        return Arrays.stream(text.split("\\s+")).filter(word::equals).count();
    }
}
