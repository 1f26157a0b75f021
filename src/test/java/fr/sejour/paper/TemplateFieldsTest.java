package fr.sejour.paper;

import static fr.sejour.paper.FiledDossierRows.LILLE;
import static fr.sejour.paper.FiledDossierRows.woman;
import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.dossier.Dossiers;
import fr.sejour.dossier.Filed;
import fr.sejour.instruction.Colleague;
import fr.sejour.instruction.Decision;
import fr.sejour.instruction.TakenDecision;
import fr.sejour.printing.PaperRequest;
import fr.sejour.printing.SamplePapers;
import fr.sejour.printing.SamplePapers.Sample;
import fr.sejour.printing.Samples;
import fr.sejour.registry.CivilStatus;
import fr.sejour.shared.AgentId;
import fr.sejour.testing.ServiceTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Designers read in {@code reports/README.md} which fields a document has: that part is made from what the service fills in.
 * {@code -Dreports.accept=true} writes it anew.
 */
@ServiceTest
class TemplateFieldsTest {

    private static final boolean ACCEPT = Boolean.getBoolean("reports.accept");
    private static final Path README = Samples.REPORTS.resolve("README.md");
    private static final String START = "<!-- Made by TemplateFieldsTest; not to be changed by hand. -->\n";
    private static final String END = "<!-- End of what is made. -->\n";
    private static final Pattern DECLARED = Pattern.compile("<(?:field|parameter) name=\"([^\"]+)\"");
    private static final String FRAME = "dossier";

    /** What samples are shown without. */
    private static final Set<String> MARKS = Set.of("preview", "specimen", "visibleSealPicture", "visibleSealSpecimen");

    private static final Instant NOW = Instant.parse("2026-11-23T13:37:00Z");

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ReceiptWriter receipt;

    @Autowired
    private AcknowledgementWriter acknowledgement;

    @Autowired
    private DecisionWriter decision;

    @Autowired
    private ExtensionWriter extension;

    @Autowired
    private DocumentLists lists;

    @Autowired
    private DSLContext database;

    private final SamplePapers samples = SamplePapers.in(Samples.REPORTS);

    /** All papers there are, of somebody about whom everything is known and of somebody with a single name. */
    private Map<String, List<PaperRequest>> requests = Map.of();

    @BeforeEach
    void writePapers() {
        requests = Stream.of(woman("Ouédraogo", "Kaboré", "Aïcha Noëlle"), woman("Sukarno", null, ""))
                .flatMap(this::papersOf)
                .collect(Collectors.groupingBy(PaperRequest::template, TreeMap::new, Collectors.toList()));
    }

    private Stream<PaperRequest> papersOf(CivilStatus person) {
        Filed dossier = dossiers.filed(
                        new FiledDossierRows(database).filed(person, LILLE).id())
                .orElseThrow();
        LocalDate day = LocalDate.of(2027, 1, 18);
        return Stream.of(
                receipt.write(dossier, NOW),
                acknowledgement.write(dossier, NOW),
                decision.preview(dossier, taken(new Decision.Unfavourable("Motifs", "Recours"))),
                decision.write(dossier, taken(new Decision.ClosedIncomplete("Motifs", "Recours")), NOW),
                decision.write(
                        dossier,
                        taken(new Decision.Favourable(
                                "Carte", day, day.plusMonths(11), "Vie privée et familiale", 225)),
                        NOW),
                extension.preview(dossier, day, day.plusMonths(2), NOW),
                lists.request(ApplicantCase.ADULT, Locale.FRENCH));
    }

    private static TakenDecision taken(Decision decision) {
        return new TakenDecision(decision, new Colleague(new AgentId(UUID.randomUUID()), "Prénom NOM"), NOW);
    }

    @Test
    void theReadmeNamesTheFieldsThatTheServiceFillsIn() throws IOException {
        String readme = Files.readString(README);
        String made = readme.substring(0, readme.indexOf(START) + START.length()) + "\n" + tables()
                + readme.substring(readme.indexOf(END));
        if (ACCEPT) {
            Files.writeString(README, made);
        }

        assertThat(Files.readString(README))
                .as("reports/README.md is made anew by ./test -Dtest=TemplateFieldsTest -Dreports.accept=true")
                .isEqualTo(made);
    }

    @Test
    void samplesHaveAllThatTheServiceFillsInAndTemplatesAskForNothingElse() throws IOException {
        for (String template : requests.keySet()) {
            Set<String> sample = new TreeSet<>(examples(template).keySet());
            Set<String> asked = new TreeSet<>(filled(template));
            asked.addAll(declared(template));
            asked.removeAll(MARKS);
            assertThat(sample).as("sample/%s.json", template).containsAll(asked);
        }
    }

    private List<PaperRequest> papers(String template) {
        return requests.getOrDefault(template, List.of());
    }

    private Set<String> filled(String template) {
        return papers(template).stream()
                .flatMap(request -> Stream.concat(
                        request.values().keySet().stream(),
                        request.rows().stream().flatMap(row -> row.keySet().stream())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the field has a value in every paper, made-up ones included. */
    private boolean isAlwaysThere(String template, String field) {
        return Stream.concat(
                        papers(template).stream(), samples.of(template).stream().map(Sample::request))
                .flatMap(request ->
                        request.values().containsKey(field) ? Stream.of(request.values()) : request.rows().stream())
                .allMatch(values -> values.get(field) != null);
    }

    private SortedMap<String, @Nullable Object> examples(String template) {
        SortedMap<String, @Nullable Object> examples = new TreeMap<>();
        PaperRequest normal = samples.of(template).getFirst().request();
        examples.putAll(normal.values());
        normal.rows().getFirst().forEach(examples::put);
        return examples;
    }

    private static Set<String> declared(String template) throws IOException {
        return DECLARED.matcher(Files.readString(Samples.REPORTS.resolve(template + ".jrxml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String tables() throws IOException {
        Set<String> shared = declared(FRAME);
        StringBuilder tables = new StringBuilder();
        tables.append(table("All papers about a dossier (`dossier.jrxml`)", "receipt", shared));
        Map<String, Set<String>> own = new LinkedHashMap<>();
        for (String template : requests.keySet()) {
            Set<String> fields = filled(template);
            fields.addAll(declared(template));
            if (fields.contains("dossierNumber")) {
                fields.removeAll(shared);
            }
            own.put(template, fields);
        }
        own.forEach((template, fields) -> tables.append(table("`" + template + ".jrxml`", template, fields)));
        return tables.toString();
    }

    private String table(String heading, String template, Set<String> fields) {
        StringBuilder table = new StringBuilder("### " + heading + "\n\n");
        if (fields.isEmpty()) {
            return table.append("No field of its own.\n\n").toString();
        }
        table.append("| name | | may be missing | for instance |\n|---|---|---|---|\n");
        SortedMap<String, @Nullable Object> examples = examples(template);
        Set<String> parameters = papers(template).getFirst().values().keySet();
        Set<String> filled = filled(template);
        for (String field : fields) {
            boolean optional = !filled.contains(field) || !isAlwaysThere(template, field);
            table.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            field,
                            parameters.contains(field) ? "parameter" : "field",
                            optional ? "yes" : "",
                            example(examples.get(field))));
        }
        return table.append("\n").toString();
    }

    private static String example(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text.replace("\n", " / ").replace("|", "\\|");
            default -> value.getClass().getSimpleName();
        };
    }
}
