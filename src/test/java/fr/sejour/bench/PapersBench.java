package fr.sejour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.printing.PaperEngine;
import fr.sejour.printing.PaperRequest;
import fr.sejour.printing.PlainPapers;
import fr.sejour.printing.SamplePapers;
import fr.sejour.printing.Samples;
import fr.sejour.printing.TemplateFiles;
import fr.sejour.printing.seal.PadesSeal;
import fr.sejour.printing.seal.PaperSeal;
import fr.sejour.printing.seal.SpecimenKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each paper printed from its template, against OpenPDF drawing the same pages by hand; its seal; many at once. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PapersBench {

    private static final String BENCH = "papers";
    private static final int WARM_UPS = 4;
    private static final int DOCUMENTS = 15;
    private static final int SEALS = 10;
    private static final long WARM_UP_NANOSECONDS = 20_000_000_000L;

    private static final PlainPapers PLAIN = new PlainPapers();
    private static final PaperEngine ENGINE = new PaperEngine(TemplateFiles.onClasspath());

    static List<String> templates() {
        return Stream.concat(Samples.aboutADossier().stream(), Stream.of("document-list"))
                .toList();
    }

    /** What people see of it is measured when all is compiled. */
    @BeforeAll
    static void warmUp() throws Exception {
        long end = System.nanoTime() + WARM_UP_NANOSECONDS;
        while (System.nanoTime() < end) {
            for (String template : templates()) {
                PLAIN.print(sample(template));
                ENGINE.print(sample(template));
                new OpenPdfPages(sample(template), true).draw();
                new OpenPdfPages(sample(template), false).draw();
            }
        }
    }

    /** Both draw pages to look at. */
    @ParameterizedTest
    @MethodSource("templates")
    @Order(1)
    void fillAndExport(String template) throws Exception {
        PaperRequest request = sample(template);
        compare(template + ": fill+export", "≥ 0.4", () -> PLAIN.print(request), new OpenPdfPages(request, false));
    }

    /** The paper as it is issued before it is sealed, against pages with tags, colour profile and metadata too. */
    @ParameterizedTest
    @MethodSource("templates")
    @Order(2)
    void asPdfUa(String template) throws Exception {
        PaperRequest request = sample(template);
        compare(
                template + ": whole (PDF/A-2a and PDF/UA-1), reference tagged too",
                "-",
                () -> ENGINE.print(request).pdf(),
                new OpenPdfPages(request, true));
    }

    @Test
    @Order(3)
    void seal(@TempDir Path folder) throws Exception {
        Clock clock = Clock.systemUTC();
        PaperSeal seal = new PadesSeal(
                SpecimenKey.keptIn(folder.resolve("key.p12"), clock.instant()),
                new PadesSeal.Words("SPÉCIMEN", "Essai", "France"),
                Optional.empty(),
                clock);
        byte[] pdf = ENGINE.print(sample("receipt")).pdf();
        double[] milliseconds = new double[BenchComparison.ROUNDS];
        BenchComparison.milliseconds(SEALS, () -> seal.seal(pdf));
        for (int round = 0; round < milliseconds.length; round++) {
            milliseconds[round] = BenchComparison.milliseconds(SEALS, () -> seal.seal(pdf));
        }
        new Table(BENCH).add("receipt: seal (PAdES-B-B)", BenchComparison.median(milliseconds), "ms", "-");
        new Table(BENCH).add("receipt: what the seal weighs", (seal.seal(pdf).length - pdf.length) / 1024.0, "kB", "-");
    }

    /** In a program of its own, that has just started and may use half a gigabyte. */
    @Test
    @Order(4)
    void manyAtOnce() throws Exception {
        PapersAtOnce.Figures figures = PapersAtOnce.inAProgramOfItsOwn();
        Table table = new Table(BENCH);
        table.add("first paper after start of a program", figures.firstMilliseconds() / 1000, "s", "-");
        table.add(
                PapersAtOnce.MANY + " papers at once, -Xmx" + PapersAtOnce.HEAP + ": all printed",
                figures.allMilliseconds(),
                "ms",
                "-");
        table.add(
                PapersAtOnce.MANY + " papers at once, -Xmx" + PapersAtOnce.HEAP + ": most heap in use",
                figures.megabytes(),
                "MB",
                "< 512");
    }

    private static PaperRequest sample(String template) {
        return SamplePapers.packed().of(template).getFirst().request();
    }

    private static void compare(String figure, String goal, Drawing ours, OpenPdfPages byHand) throws Exception {
        assertThat(pages(byHand.draw())).isEqualTo(pages(ours.draw()));

        int pages = pages(ours.draw());
        BenchComparison measured = BenchComparison.of(
                WARM_UPS,
                () -> pages * 1000 / BenchComparison.milliseconds(DOCUMENTS, ours::draw),
                () -> pages * 1000 / BenchComparison.milliseconds(DOCUMENTS, byHand::draw));

        new Table(BENCH).add(figure, measured, "pages/s", goal);
    }

    private interface Drawing {
        byte[] draw();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
