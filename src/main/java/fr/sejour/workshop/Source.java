package fr.sejour.workshop;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which content of a file is meant.
 *
 * @param path as addresses name it
 * @param number of the version; null for what is typed and what is printed with now
 */
public record Source(String path, @Nullable Integer number) implements Serializable {

    /** What papers are printed with now. */
    public static final Source PUBLISHED = new Source("publie", null);

    /** What the designer is typing; what is printed with now, when that is nothing. */
    public static final Source DRAFT = new Source("brouillon", null);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** A version. */
    public static Source version(int number) {
        return new Source(Integer.toString(number), number);
    }

    /** As addresses name it; empty when it cannot be one. */
    public static Optional<Source> parse(String path) {
        if (path.equals(PUBLISHED.path)) {
            return Optional.of(PUBLISHED);
        }
        if (path.equals(DRAFT.path)) {
            return Optional.of(DRAFT);
        }
        return NUMBER.matcher(path).matches() ? Optional.of(version(Integer.parseInt(path))) : Optional.empty();
    }
}
