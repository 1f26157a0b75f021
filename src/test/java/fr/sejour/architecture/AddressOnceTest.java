package fr.sejour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The address of a page stands once, in the class of its module whose name ends with Addresses. */
class AddressOnceTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** A constant that begins with a word of its own. */
    private static final Pattern STATED = Pattern.compile("String [A-Z_]+ = \"([a-z-]+)");

    private static final Pattern LITERAL_ROUTE = Pattern.compile("@Route(?:Alias|Prefix)?\\((?:value = )?\"[^\"]+\"");

    @Test
    void noViewStatesItsRoute() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> found(file, LITERAL_ROUTE)))
                    .isEmpty();
        }
    }

    @Test
    void nothingElseHoldsAnAddress() throws IOException {
        Set<String> beginnings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(AddressOnceTest::states)
                    .flatMap(file -> STATED.matcher(text(file)).results())
                    .forEach(constant -> beginnings.add(constant.group(1)));
        }
        Pattern address = Pattern.compile("[\"']/(?:" + String.join("|", beginnings) + ")(?=[/?\"'])");

        assertThat(beginnings).contains("connexion", "mes-demandes", "instruction");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java") && !states(file))
                            .flatMap(file -> found(file, address)))
                    .isEmpty();
        }
    }

    private static boolean states(Path file) {
        return file.toString().endsWith("Addresses.java");
    }

    private static Stream<String> found(Path file, Pattern pattern) {
        return pattern.matcher(text(file)).results().map(MatchResult::group).map(literal -> file + ": " + literal);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
