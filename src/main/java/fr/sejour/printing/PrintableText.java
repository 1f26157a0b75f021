package fr.sejour.printing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Objects;

/**
 * Replaces characters that cannot be printed by a visible sign, and removes invisible characters that would change
 * the meaning of a text.
 */
final class PrintableText {

    private static final int MISSING = '\u25A1';
    /** First letter of Hebrew, the first alphabet of this kind. */
    private static final int FIRST_RIGHT_TO_LEFT = '\u05D0';

    private static final Font FONT = font();

    private PrintableText() {}

    /**
     * The text in composed form. A sign that no font holds becomes a white square, where the exporter would leave
     * nothing at all; control characters go, among them those that turn the direction of what follows.
     */
    static String of(String text) {
        if (text.chars().allMatch(PrintableText::isPlain)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(PrintableText::isVisible)
                .map(sign -> sign == '\n' || joins(sign) || isHeld(sign) ? sign : MISSING)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Whether some of the text is written right to left. */
    static boolean runsRightToLeft(String text) {
        return text.chars().anyMatch(sign -> sign >= FIRST_RIGHT_TO_LEFT)
                && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean isPlain(int sign) {
        return sign >= ' ' && sign <= '~' || sign >= '\u00C0' && sign <= '\u00FF' || sign == '\n';
    }

    private static boolean isHeld(int sign) {
        return EastAsianFont.isFor(sign) ? EastAsianFont.holds(sign) : FONT.canDisplay(sign);
    }

    private static boolean isVisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> sign == '\n';
            case Character.FORMAT -> joins(sign);
            default -> true;
        };
    }

    /** Zero-width joiner and non-joiner, which Persian and Urdu are spelled with. */
    private static boolean joins(int sign) {
        return sign == '\u200C' || sign == '\u200D';
    }

    private static Font font() {
        try (InputStream stream =
                PrintableText.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(stream, "DejaVu Sans Condensed"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
