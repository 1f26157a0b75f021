package fr.sejour.printing.seal;

import fr.sejour.shared.Folding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Message of a 2D-Doc: data, each after its identifier of two signs. Data of fixed length follow one another without
 * separators; a datum of variable length that is shorter than its limit ends with GS, and one that was cut ends with
 * RS. Letters are A to Z: accents are dropped, and hyphens and apostrophes become spaces.
 *
 * <p>Source: France Titres, « Spécifications techniques 2D-Doc » 3.3.9 (24 July 2026), zone de message C40.
 */
public final class VisibleSealMessage {

    private static final char END = '\u001d';
    private static final char CUT = '\u001e';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT);

    private final StringBuilder data = new StringBuilder();
    private boolean writable = true;

    /** Adds a value of fixed length: digits and letters A to Z. */
    public VisibleSealMessage fixed(String identifier, String value) {
        data.append(identifier).append(value);
        writable &= isPlain(value);
        return this;
    }

    /** Adds a day, as day, month and year. */
    public VisibleSealMessage day(String identifier, LocalDate day) {
        return fixed(identifier, DAY.format(day));
    }

    /**
     * Adds a text; a blank one is left out.
     *
     * @param longest how many signs this datum may have; a longer text is cut, and marked as cut
     */
    public VisibleSealMessage text(String identifier, int longest, String text) {
        return variable(identifier, longest, folded(text));
    }

    /**
     * Adds names. They are separated by spaces in the argument and by slashes in the message; otherwise as for
     * {@link #text}.
     */
    public VisibleSealMessage names(String identifier, int longest, String names) {
        return variable(
                identifier,
                longest,
                Arrays.stream(names.split(" "))
                        .map(VisibleSealMessage::folded)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("/")));
    }

    private VisibleSealMessage variable(String identifier, int longest, String value) {
        if (value.isEmpty()) {
            return this;
        }
        writable &= isPlain(value);
        data.append(identifier);
        if (value.length() > longest) {
            // One sign short of the longest, so that readers that stop there do not take the mark for the next
            // identifier.
            data.append(value, 0, longest - 1).append(CUT);
        } else if (value.length() == longest) {
            data.append(value);
        } else {
            data.append(value).append(END);
        }
        return this;
    }

    private static String folded(String text) {
        return Folding.words(text).toUpperCase(Locale.ROOT);
    }

    private static boolean isPlain(String value) {
        return value.chars()
                .allMatch(
                        sign -> sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9' || sign == ' ' || sign == '/');
    }

    /** The message; empty when there is something in it that has no letters from A to Z, such as a name in Arabic. */
    Optional<String> data() {
        return writable ? Optional.of(data.toString()) : Optional.empty();
    }
}
