package fr.sejour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every text that people read comes from a message bundle, so that another language is a file each. */
@TestInstance(Lifecycle.PER_CLASS)
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** What a component shows or a screen reader says. */
    private static final Pattern SHOWING = Pattern.compile("set(Text|Label|Title|PageTitle|Placeholder|HelperText"
            + "|HelperComponent|ErrorMessage|AriaLabel|AriaDescription|Alt|Header|Confirm(Text|Button)|CancelText)"
            + "|new (Span|H[1-6]|Paragraph|Button|Text|Div|ListItem|Anchor|RouterLink|Tab|Emphasis|Checkbox|TextField"
            + "|Details|NativeLabel|NativeButton|Notification)|withText|add(Item)?");

    /** Calls whose text is for the browser, not for a person. */
    private static final Pattern TECHNICAL = Pattern.compile("executeJs|callJsFunction|compile|addClassNames?|set"
            + "|getHeader|setHeader|addHeader|addMetaTag|attr|sameSite|forName|matches|replace(All)?|split");

    /** Style sheets, scripts, policies; and the names of variants of components. */
    private static final Pattern CODE = Pattern.compile(
            "(?s).*[;{}=<>()_%/].*|((primary|secondary|tertiary|error|success|contrast|small|icon) ?)+");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern READS_AS_TEXT = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]|[«»’…]"
            // A capital and small letters, but not the name of an HTTP header.
            + "|^(?!\\p{Lu}\\p{Ll}+-)\\p{Lu}\\p{Ll}+"
            + "|\\p{L}{2,}[,;:.!?']? \\p{L}{2,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private List<SourceText> texts = List.of();
    private Bundles bundles = new Bundles(Map.of(), Set.of(), List.of());

    @BeforeAll
    void readSources() throws IOException {
        texts = SourceTexts.below(SOURCES);
        bundles = Bundles.in(Path.of("src/main/resources/messages"));
        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(bundles.texts()).hasSizeGreaterThan(20);
    }

    @Test
    void noScreenHoldsALiteralText() {
        assertThat(texts.stream()
                        .filter(text ->
                                text.place().contains("/ui/") || text.place().startsWith("fr/sejour/shell/"))
                        .filter(SourceText::shown)
                        .filter(TextsTest::readsAsText))
                .isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasItsText() {
        assertThat(keysInCode()
                        .filter(text -> bundles.texts().keySet().stream()
                                .noneMatch(text.matching().asMatchPredicate().or(isGroup(text)))))
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        List<Predicate<String>> uses = keysInCode()
                .map(text -> text.matching().asMatchPredicate().or(isGroup(text)))
                .toList();
        Set<String> inTemplates = keysInTemplates();

        assertThat(bundles.texts().keySet().stream()
                        .filter(key -> !inTemplates.contains(key))
                        .filter(key -> uses.stream().noneMatch(use -> use.test(key))))
                .isEmpty();
    }

    @Test
    void keysBearTheNameOfTheirBundleAndStandOnce() {
        assertThat(bundles.flaws()).isEmpty();
    }

    @Test
    void apostrophesSurviveTheMessageFormat() {
        assertThat(bundles.texts().entrySet().stream().filter(entry -> {
                    String text = entry.getValue();
                    return PLACEHOLDER.matcher(text).find()
                            ? text.replace("''", "").contains("'")
                            : text.contains("''");
                }))
                .as("double the apostrophe in texts with arguments, and nowhere else")
                .isEmpty();
    }

    /** A text without a place for arguments that is given some would lose its apostrophes. */
    @Test
    void textsTakeTheArgumentsTheyAreGiven() {
        assertThat(texts.stream().filter(text -> {
                    String key = text.literal();
                    boolean asked = Set.of("getTranslation", "translate").contains(text.receiver());
                    String french =
                            key == null || !asked ? null : bundles.texts().get(key);
                    if (french == null) {
                        return false;
                    }
                    int given = text.arguments() - text.argument() - 1;
                    return given < places(french) || given > 0 && places(french) == 0;
                }))
                .isEmpty();
    }

    private Stream<SourceText> keysInCode() {
        Pattern key = Pattern.compile("(" + String.join("|", bundles.modules()) + ")\\.[a-z][\\w.-]*|("
                + String.join("|", bundles.modules()) + ")\\.");
        return texts.stream()
                .filter(SourceText::shown)
                .filter(text -> text.parts().getFirst() != null)
                .filter(text -> key.matcher(text.said()).matches());
    }

    /** A key that others continue, or the beginning of keys that ends with a full stop. */
    private static Predicate<String> isGroup(SourceText text) {
        String literal = text.literal();
        return key -> literal != null && key.startsWith(literal.endsWith(".") ? literal : literal + ".");
    }

    private Set<String> keysInTemplates() throws IOException {
        Pattern word = Pattern.compile("[a-z]+(\\.[\\w-]+)+");
        Set<String> keys = new TreeSet<>();
        try (var files = Stream.concat(Files.walk(Path.of("reports")), Files.walk(Path.of("src/main/resources")))) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(jrxml|html|txt)"))
                    .toList()) {
                word.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    private static boolean readsAsText(SourceText text) {
        String said = text.said();
        if (TECHNICAL.matcher(text.receiver()).matches() || said.startsWith("/")) {
            return false;
        }
        if (SHOWING.matcher(text.receiver()).matches() && text.argument() == 0) {
            return LETTER.matcher(said).find();
        }
        return READS_AS_TEXT.matcher(said).find() && !CODE.matcher(said).matches();
    }

    private static int places(String french) {
        return PLACEHOLDER
                .matcher(french)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)) + 1)
                .max()
                .orElse(0);
    }
}
