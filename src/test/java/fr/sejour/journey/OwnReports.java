package fr.sejour.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A folder of templates that a journey may change: a copy of the project's, at the property {@value #FOLDER}. */
final class OwnReports implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String FOLDER = "sejour.reports";

    private static final Path PROJECTS = Path.of("reports");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Path copy = Files.createTempDirectory("reports");
            try (Stream<Path> files = Files.walk(PROJECTS)) {
                for (Path file : files.skip(1).toList()) {
                    Files.copy(file, copy.resolve(PROJECTS.relativize(file)));
                }
            }
            TestPropertyValues.of(FOLDER + "=" + copy).applyTo(context);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
