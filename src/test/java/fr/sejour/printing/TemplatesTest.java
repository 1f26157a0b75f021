package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a designer gets: the changed file at once, and a clear refusal of what a template must not do. */
class TemplatesTest {

    private static final String FRAME = "dossier.jrxml";
    private static final String NAME = "$F{birthName}";

    @TempDir
    Path folder;

    private PaperEngine engine;

    @BeforeEach
    void copyTheTemplates() throws IOException {
        for (String file : List.of("receipt.jrxml", FRAME, Templates.STYLES)) {
            Files.copy(Samples.REPORTS.resolve(file), folder.resolve(file));
        }
        engine = new PaperEngine(TemplateFiles.in(folder));
    }

    @Test
    void aChangedTemplateIsTakenWithoutARestart() throws IOException {
        String before = engine.templateHash("receipt");

        edit(FRAME, NAME, "\"Mme \" + " + NAME);

        assertThat(text()).contains("Nom de naissance Mme NOM DE NAISSANCE");
        assertThat(engine.templateHash("receipt")).isNotEqualTo(before);
    }

    @Test
    void aTemplateStandsInTheFrameItNames() throws IOException {
        String frame = "<property name=\"" + Templates.FRAME + "\" value=\"dossier\"/>";

        edit("receipt.jrxml", frame, "");

        assertThat(text())
                .contains("Ce que prouve ce document")
                .doesNotContain("Vos références", "NOM DE NAISSANCE", "Page 1");
        edit("receipt.jrxml", "<template>", frame.replace("dossier", "missing") + "<template>");
        assertThatThrownBy(this::text).hasMessage("missing.jrxml, line 0: missing []");
    }

    @Test
    void aChangedStyleIsTakenWithoutARestart() throws IOException {
        Paper before = engine.print(Samples.of("receipt"));

        edit(Templates.STYLES, "fontSize=\"19\"", "fontSize=\"60\"");

        Paper after = engine.print(Samples.of("receipt"));
        assertThat(after.templateHash()).isNotEqualTo(before.templateHash());
        assertThat(PdfFile.keep("receipt-large-title", after.pdf()).pages()).isEqualTo(2);
    }

    @Test
    void theSameFilesBearTheSameHashWhereverTheyAreReadFrom() {
        assertThat(new PaperEngine(TemplateFiles.onClasspath()).templateHash("receipt"))
                .isEqualTo(engine.templateHash("receipt"))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void aPictureOfTheFolderIsDrawnAndItsWordsAreReadOut() throws IOException {
        ImageIO.write(
                new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("mark.png").toFile());
        edit(
                FRAME,
                "<element kind=\"line\" x=\"0\" y=\"38\" width=\"483\" height=\"1\" style=\"StrongRule\"/>",
                "<element kind=\"image\" x=\"0\" y=\"36\" width=\"10\" height=\"10\">"
                        + "<expression><![CDATA[\"mark.png\"]]></expression>"
                        + "<hyperlinkTooltipExpression><![CDATA[$R{report.service}]]></hyperlinkTooltipExpression>"
                        + "</element>");

        PdfFile receipt = PdfFile.keep(
                "receipt-picture", engine.print(Samples.of("receipt")).pdf());

        assertThat(receipt.alternativeTexts()).contains("Étrangers en France");
        assertThat(receipt.faults()).isEmpty();
    }

    @Test
    void aBrokenTemplateSaysWhereAndTheMendedOneIsTaken() throws IOException {
        edit(FRAME, NAME, "$F{birthNam}");
        assertThatThrownBy(this::text).isInstanceOf(PaperException.class).hasMessageContaining("birthNam");

        edit(FRAME, "$F{birthNam}", NAME);

        assertThat(text()).contains("NOM DE NAISSANCE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "($F{birthName}); expression.name [(]",
                "$F{birthName}.isEmpty(); expression.method [isEmpty]",
                "$F{birthName} == $F{usageName} ? \"a\" : \"b\"; expression.same-text [null]",
                "$F{preview} != null ? \"a\" : $F{specimen} != null ? \"b\" : \"c\"; expression.unexpected [!=]",
                "msg($R{report.page}, msg($R{report.page})); expression.name [msg]",
                "!true; expression.sign [!true]"
            })
    void anExpressionOfAShapeThatNoPaperNeedsIsRefused(String expression, String refused) throws IOException {
        edit(FRAME, NAME, expression);

        assertThat(new TemplateCheck().check(TemplateFiles.in(folder), "receipt"))
                .extracting(problem -> problem.key().replace("report.template.", "") + " " + problem.arguments())
                .contains(refused);
    }

    /** The rules know that {@code null} may stand for anything, not that Java will not have it everywhere. */
    @ParameterizedTest
    @ValueSource(strings = {"null + null", "1 == null ? \"\" : \"\""})
    void whatOnlyTheCompilerRefusesIsLedBackToItsLine(String expression) throws IOException {
        int line = lineOf(FRAME, NAME);

        edit(FRAME, NAME, expression);

        assertThat(new TemplateCheck().check(TemplateFiles.in(folder), "receipt"))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.key()).isEqualTo("report.template.compiler");
                    assertThat(problem.file()).isEqualTo(FRAME);
                    assertThat(problem.line()).isEqualTo(line);
                });
    }

    @Test
    void aVersionIsCompiledOnceForAllPrintsAndThreads() throws Exception {
        AtomicInteger compiled = new AtomicInteger();
        PaperEngine counted = new PaperEngine(TemplateFiles.in(folder), (template, frame, styles, files) -> {
            compiled.incrementAndGet();
            return TemplateLint.check(template, frame, styles, files);
        });
        Callable<Paper> print = () -> counted.print(Samples.of("receipt"));

        try (ExecutorService agents = Executors.newFixedThreadPool(3)) {
            for (Future<Paper> paper : agents.invokeAll(Collections.nCopies(6, print))) {
                assertThat(paper.get().templateHash()).isEqualTo(counted.templateHash("receipt"));
            }
            assertThat(compiled).hasValue(1);

            edit(FRAME, NAME, "\"Mme \" + " + NAME);
            agents.invokeAll(Collections.nCopies(3, print));
            assertThat(compiled).hasValue(2);
        }
    }

    @Test
    void aNameLeadsNowhereElse() {
        TemplateFiles files = TemplateFiles.in(folder);

        assertThat(files.read("receipt.jrxml")).isPresent();
        assertThat(files.read("../" + folder.getFileName() + "/receipt.jrxml")).isEmpty();
        assertThat(files.read("/etc/passwd")).isEmpty();
        assertThatThrownBy(() -> engine.templateHash("missing")).hasMessage("missing.jrxml, line 0: missing []");
    }

    private void edit(String file, String from, String to) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(from);
        Files.writeString(folder.resolve(file), before.replace(from, to));
    }

    /** Counted from 1, of the first place. */
    private int lineOf(String file, String text) throws IOException {
        String content = Files.readString(folder.resolve(file));
        return (int) content.substring(0, content.indexOf(text)).lines().count();
    }

    private String text() {
        return PdfFile.keep(
                        "receipt-edited",
                        engine.print(Samples.receiptWith(Map.of())).pdf())
                .text();
    }
}
