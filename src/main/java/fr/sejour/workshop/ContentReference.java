package fr.sejour.workshop;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names one content of a template file: the published one, the draft, or a version.
 *
 * @param path name of the content in addresses
 * @param number number of the version; null for the draft and for the published content
 */
public record ContentReference(String path, @Nullable Integer number) implements Serializable {

    /** The content that papers are printed with now. */
    public static final ContentReference PUBLISHED = new ContentReference("publie", null);

    /** The draft of the designer; the published content when there is no draft. */
    public static final ContentReference DRAFT = new ContentReference("brouillon", null);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** A version. */
    public static ContentReference version(int number) {
        return new ContentReference(Integer.toString(number), number);
    }

    /** Reads the name from an address; empty when the text names no content. */
    public static Optional<ContentReference> parse(String path) {
        if (path.equals(PUBLISHED.path)) {
            return Optional.of(PUBLISHED);
        }
        if (path.equals(DRAFT.path)) {
            return Optional.of(DRAFT);
        }
        return NUMBER.matcher(path).matches() ? Optional.of(version(Integer.parseInt(path))) : Optional.empty();
    }
}
