package fr.sejour.document;

import fr.sejour.examiner.FileKind;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A file's name as it may be shown. It never names a file on this machine: it is a text that a stranger wrote.
 *
 * @param base without extension; never empty
 * @param extension without its dot, as written; empty when there is none
 */
record FileName(String base, String extension) {

    /** Characters shown at most, extension included. */
    static final int LONGEST = 200;

    private static final String NAMELESS = "document";
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Short, and not only digits: "Jugement du 12.03.2024" has none. */
    private static final Pattern EXTENSION = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9]{1,5}");

    /**
     * Reads the name that a browser sent: without folders, line breaks, and marks that turn the direction of writing, with
     * which {@code "exe.pdf"} can be made to look like {@code "fdp.exe"}.
     */
    static FileName of(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String shown = Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(FileName::isShown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" +", " ")
                .strip();
        int dot = shown.lastIndexOf('.');
        String end = shown.substring(dot + 1);
        boolean extended = dot >= 0 && EXTENSION.matcher(end).matches();
        String base = (extended ? shown.substring(0, dot) : shown).strip();
        String extension = extended ? end : "";
        return new FileName(base.isEmpty() ? NAMELESS : shorten(base), extension);
    }

    /** The name to show, with the extension of its kind when it had none. */
    String shown(FileKind kind) {
        return base + "." + (extension.isEmpty() ? kind.extension() : extension);
    }

    /** The name to show while the kind is not known. */
    String shown() {
        return extension.isEmpty() ? base : base + "." + extension;
    }

    /** Whether the name says nothing else than the content. */
    boolean fits(FileKind kind) {
        return extension.isEmpty() || kind.allows(extension);
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }

    private static String shorten(String base) {
        int most = LONGEST - 6;
        return base.codePointCount(0, base.length()) <= most
                ? base
                : base.substring(0, base.offsetByCodePoints(0, most - 1)) + "…";
    }
}
