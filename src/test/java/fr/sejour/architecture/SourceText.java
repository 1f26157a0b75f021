package fr.sejour.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text found in the source: a literal, or literals joined with values that only the running program knows.
 *
 * @param place file and line, for the reader of a failed test
 * @param parts what it is joined from; {@code null} stands for a value
 * @param receiver method or constructor that takes it as an argument, empty when none does
 * @param argument its place among that one's arguments, from 0
 * @param arguments how many arguments that one takes
 * @param shown false in annotations, exceptions and log lines, which no applicant sees
 */
record SourceText(
        String place, List<@Nullable String> parts, String receiver, int argument, int arguments, boolean shown) {

    /** The literal, when it is nothing else. */
    @Nullable
    String literal() {
        return parts.size() == 1 ? parts.getFirst() : null;
    }

    /** What the source says itself, without the values. */
    String said() {
        return parts.stream().map(part -> part == null ? "" : part).collect(Collectors.joining());
    }

    /** Matches each key that it can stand for. */
    Pattern matching() {
        return Pattern.compile(parts.stream()
                .map(part -> part == null ? ".+" : Pattern.quote(part))
                .collect(Collectors.joining()));
    }

    @Override
    public String toString() {
        return place + " “"
                + parts.stream().map(part -> part == null ? "…" : part).collect(Collectors.joining()) + "”";
    }
}
