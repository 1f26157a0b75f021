package fr.sejour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A type's name says what it is without its package. */
class NamesTest {

    @Test
    void noTwoTypesShareAName() throws IOException {
        Map<String, List<Path>> byName = javaFiles()
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

        assertThat(byName.values()).filteredOn(files -> files.size() > 1).isEmpty();
    }

    private static Stream<Path> javaFiles() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .forEach(found::add);
            }
        }
        return found.stream();
    }
}
