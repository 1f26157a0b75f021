package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that try to do more than lay out: each says in its first comment what it tries, and where and why it is refused. */
class HostileTemplatesTest {

    static final Path COLLECTION = Path.of("src/test/resources/hostile-templates");

    private static final Pattern EXPECTED = Pattern.compile("<!-- .+ Refused: (.+) -->");

    /** The collection beside the style sheet and the pictures of the service. */
    static final TemplateFiles FILES = name -> TemplateFiles.in(COLLECTION)
            .read(name)
            .or(() -> TemplateFiles.in(Samples.REPORTS).read(name));

    static Stream<String> hostile() throws IOException {
        return Files.list(COLLECTION)
                .map(file -> file.getFileName().toString().replace(".jrxml", ""))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void eachIsRefusedAtItsLineForItsReason(String template) throws IOException {
        Matcher expected = EXPECTED.matcher(Files.readString(COLLECTION.resolve(template + ".jrxml")));
        assertThat(expected.find()).isTrue();

        List<TemplateProblem> problems = new TemplateCheck().check(FILES, template);

        assertThat(problems).allMatch(problem -> problem.file().equals(template + ".jrxml"));
        assertThat(problems.stream()
                        .map(problem -> problem.line() + problem.key().replace("report.template.", " ")))
                .containsExactly(expected.group(1).split(", "));
        assertThat(problems).allMatch(HostileTemplatesTest::isToldWithItsArguments);
    }

    private static boolean isToldWithItsArguments(TemplateProblem problem) {
        String sentence = ResourceBundle.getBundle(PaperEngine.TEXTS).getString(problem.key());
        return Pattern.compile("\\{\\d}").matcher(sentence).results().count()
                == problem.arguments().size();
    }

    @Test
    void noTemplateOfTheServiceIsRefused() throws IOException {
        try (Stream<Path> files = Files.list(Samples.REPORTS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".jrxml"))
                            .flatMap(file -> new TemplateCheck()
                                    .check(TemplateFiles.in(Samples.REPORTS), file.replace(".jrxml", "")).stream()))
                    .isEmpty();
        }
    }

    /** The second guard: were the first not there, expressions would still call nothing but values. */
    @ParameterizedTest
    @CsvSource({
        "expression-command, java.lang.Runtime",
        "expression-environment, java.lang.System",
        "expression-file, java.io.File",
        "expression-reflection, java.lang.Class",
        "expression-thread, java.lang.Thread",
        "expression-stream, java.lang.invoke.LambdaMetafactory",
        "expression-data-source, JRCsvDataSource",
        "condition, java.lang.System",
        "condition-of-style, java.lang.System",
        "parameter-default, java.lang.System"
    })
    void expressionsSeeNoOtherClassesEvenWithoutTheRules(String template, String refused) {
        assertThatThrownBy(() -> withoutRules(template))
                .isInstanceOf(PaperException.class)
                .hasMessageContaining(refused);
    }

    /** The collection is not about nothing: what the rules alone keep out. */
    @Test
    void withoutTheRulesTemplatesWouldRunCodeAndNeverEnd() throws IOException {
        assertThatThrownBy(() -> withoutRules("scriptlet-class")).hasMessageContaining(HostileScriptlet.WAS_RUN);
        assertThatThrownBy(() -> withoutRules("scriptlet")).hasMessageContaining(HostileScriptlet.WAS_RUN);
        assertThat(PdfFile.keep("page-endless", withoutRules("page-endless")).pages())
                .isOne();
    }

    private static byte[] withoutRules(String template) {
        return new PaperEngine(FILES, (own, frame, styles, files) -> List.of())
                .print(request(template))
                .pdf();
    }

    static PaperRequest request(String template) {
        return new PaperRequest(
                template,
                Locale.FRENCH,
                "Hostile",
                Instant.parse("2026-11-23T13:37:00Z"),
                Map.of(),
                Collections.nCopies(40, Map.of("name", "NOM")));
    }
}
