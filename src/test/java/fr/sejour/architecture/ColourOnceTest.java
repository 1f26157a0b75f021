package fr.sejour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.sejour.shared.Colours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A colour stands in the tokens alone; everything else takes it from there. */
class ColourOnceTest {

    private static final Path TOKENS = Path.of("frontend/theme/tokens.css");
    private static final Path STYLES = Path.of("reports/styles.jrtx");

    private static final Pattern COLOUR =
            Pattern.compile("#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\\b|\\b(?:rgb|hsl|oklch)a?\\(");

    /** Readers of QR codes expect black on white. */
    private static final List<String> OTHERWISE = List.of("src/main/java/fr/sejour/account/ui/QrCode.java: #fff");

    @Test
    void noOtherFileHoldsAColour() throws IOException {
        try (var files = Stream.of("frontend/theme", "reports", "src/main")
                .flatMap(folder -> below(Path.of(folder)))
                .filter(file -> file.toString().matches(".*\\.(css|java|svg|jrxml|html|properties)"))
                .filter(file -> !file.equals(TOKENS))) {
            assertThat(files.flatMap(file -> colours(file).map(colour -> file + ": " + colour)))
                    .containsExactlyInAnyOrderElementsOf(OTHERWISE);
        }
    }

    @Test
    void thePapersSayOfEachColourWhichTokenItIs() throws IOException {
        String styles = Files.readString(STYLES);
        Colours others = new Colours(Files.readString(TOKENS).replaceAll("#[0-9a-f]{6}", "#0c0ffe"));

        assertThat(colours(STYLES)).isNotEmpty();
        assertThat(Colours.packaged().today(styles)).isEqualTo(styles);
        assertThat(COLOUR.matcher(others.today(styles)).results().map(MatchResult::group))
                .containsOnly("#0c0ffe");
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> colours(Path file) {
        try {
            return COLOUR.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
