package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.printing.SamplePapers.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What designers may try their templates with. */
class SamplePapersTest {

    private final SamplePapers samples = SamplePapers.in(Samples.REPORTS);
    private final PaperEngine engine = new PaperEngine(TemplateFiles.in(Samples.REPORTS));

    static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(Samples.REPORTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".jrxml") && !file.equals("dossier.jrxml"))
                    .map(file -> file.replace(".jrxml", ""))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplatePrintsItsSamplesAndTheLongOneFillsASecondPage(String template) {
        List<Sample> all = samples.of(template);

        assertThat(all)
                .extracting(Sample::variant)
                .startsWith(SamplePapers.NORMAL)
                .contains(
                        SamplePapers.LONG,
                        SamplePapers.MISSING,
                        SamplePapers.ARABIC,
                        SamplePapers.PAGES,
                        "emancipated",
                        "adult");
        for (Sample sample : all) {
            PdfFile paper = PdfFile.keep(
                    template + "-" + sample.variant(),
                    engine.print(sample.request()).pdf());
            assertThat(paper.text()).as(sample.variant()).doesNotContain("null", "□");
            assertThat(paper.title()).isNotEqualTo("null");
            if (sample.variant().equals(SamplePapers.PAGES)) {
                assertThat(paper.pages()).isGreaterThan(1);
            }
        }
    }

    @Test
    void aVariantChangesWhatItNamesAndTakesAwayWhatIsMissing() {
        assertThat(row(SamplePapers.MISSING).get("birthName")).isEqualTo("NOM DE NAISSANCE");
        assertThat(row(SamplePapers.MISSING).get("usageName")).isNull();
        assertThat(row(SamplePapers.ARABIC).get("birthName")).isEqualTo("الأحمدي");
        assertThat(row("adult").containsKey("situation")).isFalse();
    }

    private Map<String, ? extends @Nullable Object> row(String variant) {
        return samples.of("receipt").stream()
                .filter(sample -> sample.variant().equals(variant))
                .findAny()
                .orElseThrow()
                .request()
                .rows()
                .getFirst();
    }

    @Test
    void thePackedSamplesAreThoseOfTheFolderAndANameLeadsNowhereElse() {
        assertThat(SamplePapers.packed().of("decision")).isEqualTo(samples.of("decision"));
        assertThat(samples.of("../sample/receipt")).isEmpty();
        assertThat(samples.of("missing")).isEmpty();
    }
}
