package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;

/** Whatever becomes of the service's own templates: what the rules let through lays out, within the limits, or says why not. */
class TemplateMutationTest {

    private static final Pattern PLACE = Pattern.compile("=\"([^\"]*)\"|<!\\[CDATA\\[(.*?)]]>");

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "5",
            "9",
            "10",
            "17",
            "24",
            "40",
            "50",
            "90",
            "154",
            "200",
            "400",
            "483",
            "670",
            "700",
            "842",
            "1700",
            "99999",
            "4294967296",
            "-1",
            "0.5");
    private static final List<String> WORDS = List.of(
            "true",
            "false",
            "Float",
            "FixRelativeToBottom",
            "Prevent",
            "Immediate",
            "Stretch",
            "Report",
            "Page",
            "Master",
            "StretchHeight",
            "ContainerBottom",
            "ContainerHeight",
            "ElementGroupHeight",
            "Justified",
            "Right",
            "start",
            "end",
            "full",
            "h1",
            "h6",
            "artifact",
            "frame",
            "break",
            "Base",
            "Title",
            "Watermark");
    private static final List<String> EXPRESSIONS = List.of(
            "$F{title}",
            "$F{title} + $F{title}",
            "$V{PAGE_NUMBER}",
            "$V{PAGE_NUMBER} > 1",
            "$F{title} == null",
            "\"\"",
            "$F{title} == null ? \"\" : $F{title}",
            "msg($R{report.page}, 1, $V{REPORT_COUNT})",
            "msg($R{report.page})",
            "$F{missing}",
            "null",
            "1 + 1",
            "!true",
            "$F{title}.isEmpty()",
            "$V{MASTER_TOTAL_PAGES}",
            "$R{report.service}");

    /**
     * @param place counted over all attributes and expressions of the file
     * @param value counted over those of the kind of what stood there
     */
    record Mutation(String template, int place, int value) {}

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Combinators.combine(
                        Arbitraries.of("receipt", "document-list", "decision"),
                        Arbitraries.integers().between(0, 1000).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.integers().between(0, 1000).withDistribution(RandomDistribution.uniform()))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void whatTheRulesLetThroughOnlyLaysOut(@ForAll("mutations") List<Mutation> mutations) {
        String template = mutations.getFirst().template();
        TemplateFiles mutated = name -> TemplateFiles.in(Samples.REPORTS)
                .read(name)
                .map(content -> name.equals(template + ".jrxml") ? mutate(content, mutations) : content);
        PaperPool pool = new PaperPool(
                new PaperEngine(mutated),
                new PaperPool.Limits(1, 0, Duration.ofMinutes(1), Duration.ofSeconds(5), 1L << 30));

        Optional<PaperException> refused = Optional.empty();
        try {
            assertThat(pool.print(Samples.of(template)).pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        } catch (PaperException told) {
            refused = Optional.of(told);
        }

        assertThat(refused.stream().flatMap(told -> told.problems().stream()).map(TemplateProblem::key))
                .noneMatch(key -> key.startsWith("report.template.stopped"));
        assertThat(pool.abandoned()).isZero();
    }

    private static byte[] mutate(byte[] content, List<Mutation> mutations) {
        String xml = new String(content, StandardCharsets.UTF_8);
        int root = xml.indexOf("<jasperReport");
        for (Mutation mutation : mutations) {
            List<MatchResult> places = PLACE.matcher(xml)
                    .results()
                    .filter(place -> place.start() > root)
                    .toList();
            MatchResult place = places.get(mutation.place() % places.size());
            boolean isExpression = place.group(1) == null;
            int group = isExpression ? 2 : 1;
            List<String> words = place.group(group).matches("[0-9.]+") ? NUMBERS : WORDS;
            List<String> values = isExpression ? EXPRESSIONS : words;
            xml = xml.substring(0, place.start(group))
                    + values.get(mutation.value() % values.size())
                    + xml.substring(place.end(group));
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
