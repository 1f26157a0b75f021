package fr.sejour.workshop;

import fr.sejour.printing.TemplateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The templates that came with the service: packed with the program, or in development the files of a folder that a
 * designer may be editing.
 */
public final class FirstTemplates {

    private final TemplateFiles files;
    private final @Nullable Path folder;

    private FirstTemplates(TemplateFiles files, @Nullable Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /** The templates packed with the program. */
    public static FirstTemplates packed() {
        return new FirstTemplates(TemplateFiles.onClasspath(), null);
    }

    /** The templates in a folder. */
    public static FirstTemplates in(Path folder) {
        return new FirstTemplates(TemplateFiles.in(folder), folder);
    }

    TemplateFiles files() {
        return files;
    }

    SortedSet<TemplateFile> names() {
        SortedSet<TemplateFile> names = new TreeSet<>();
        try (Stream<String> all = folder == null ? packedNames() : namesIn(folder)) {
            all.flatMap(name -> TemplateFile.parse(name).stream()).forEach(names::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    private static Stream<String> packedNames() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:/reports/*.jr*"))
                .map(Resource::getFilename)
                .flatMap(Stream::ofNullable);
    }

    private static Stream<String> namesIn(Path folder) throws IOException {
        return Files.list(folder).map(file -> file.getFileName().toString());
    }

    /** When the file of the folder was saved last; empty for packed ones. */
    Optional<Instant> savedAt(String name) {
        if (folder == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.getLastModifiedTime(folder.resolve(name)).toInstant());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Changes whenever a file of the folder is saved; never for packed ones. */
    long lastChange() {
        return folder == null
                ? 0
                : names().stream()
                        .flatMap(file -> savedAt(file.name()).stream())
                        .mapToLong(Instant::toEpochMilli)
                        .max()
                        .orElse(0);
    }

    /** Whether they may be changing under the service. */
    boolean mayChange() {
        return folder != null;
    }
}
