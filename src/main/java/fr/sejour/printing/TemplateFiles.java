package fr.sejour.printing;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.sejour.shared.Colours;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Source of the files of {@code reports/}. Names are plain, without folders, so that no file outside is reached. */
public interface TemplateFiles {

    /** Allowed names of a template file, a style sheet or a picture. */
    Pattern PLAIN_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.(jrxml|jrtx|xml|png)");

    /**
     * The bytes of a file as they are now; empty when there is none of this name.
     *
     * @throws UncheckedIOException when the file exists but cannot be read
     */
    Optional<byte[]> read(String name);

    /**
     * A view of these files as they are at one moment: all contents read through it belong together, and the moment
     * is looked up at most once.
     */
    default TemplateFiles now() {
        return this;
    }

    /** These files with another content for one of them. */
    default TemplateFiles with(String name, byte[] content) {
        TemplateFiles others = now();
        return asked -> asked.equals(name) ? Optional.of(content) : others.read(asked);
    }

    /** The files that were packed with the program. */
    static TemplateFiles onClasspath() {
        Map<String, byte[]> kept = new ConcurrentHashMap<>();
        return name -> {
            if (!PLAIN_NAME.matcher(name).matches()) {
                return Optional.empty();
            }
            return Optional.ofNullable(kept.computeIfAbsent(name, TemplateFiles::packed));
        };
    }

    private static byte @Nullable [] packed(String name) {
        try (InputStream stream = TemplateFiles.class.getResourceAsStream("/reports/" + name)) {
            return stream == null ? null : today(name, stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The style sheet with the colours of the service; all other files as they are. */
    private static byte[] today(String name, byte[] content) {
        return name.equals(Templates.STYLES)
                ? Colours.packaged().today(new String(content, UTF_8)).getBytes(UTF_8)
                : content;
    }

    /** The files of a folder, where a designer may be changing them at this moment. */
    static TemplateFiles in(Path folder) {
        return name -> {
            if (!PLAIN_NAME.matcher(name).matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(today(name, Files.readAllBytes(folder.resolve(name))));
            } catch (NoSuchFileException none) {
                return Optional.empty();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }
}
