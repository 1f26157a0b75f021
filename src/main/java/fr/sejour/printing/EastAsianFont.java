package fr.sejour.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The font for Chinese characters, Kana and Hangul. These signs are printed in it, and all other letters of the same
 * text in the usual font family. The font is read at its first use, and a paper embeds only the signs that it uses.
 */
final class EastAsianFont {

    /** As {@code reports/fonts/fonts.xml} names it. */
    static final String FAMILY = "WenQuanYi Micro Hei";

    static final String FILE = "reports/fonts/wqy-microhei.ttf";

    private static final int FIRST = '\u2E80';

    private EastAsianFont() {}

    /** Read once, by the first who needs it. */
    private static final class Read {
        static final TrueTypeFont FONT = FontSubset.read(bytes());
        static final CmapLookup GLYPHS = glyphs(FONT);
    }

    private static CmapLookup glyphs(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes() {
        try (InputStream stream = EastAsianFont.class.getResourceAsStream("/" + FILE)) {
            return Objects.requireNonNull(stream, "There is no font " + FILE).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a sign is of one of these scripts, be it held or not. */
    static boolean isFor(int sign) {
        return sign >= FIRST
                && (sign <= '\u9FFF' // radicals, punctuation, Kana, Bopomofo, Chinese characters
                        || sign >= '\uAC00' && sign <= '\uD7A3' // Hangul
                        || sign >= '\uF900' && sign <= '\uFAFF' // compatibility ideographs
                        || sign >= '\uFF00' && sign <= '\uFFEF'); // full and half width
    }

    /** Whether the font has this sign of one of its scripts. */
    static boolean holds(int sign) {
        return isFor(sign) && Read.GLYPHS.getGlyphId(sign) != 0;
    }

    /** Whether some of the text is for this font. */
    static boolean isNeeded(String text) {
        return text.chars().anyMatch(EastAsianFont::isFor);
    }

    /** Where the part of a text ends that begins here and is either all for this font, or not at all. */
    static int endOfPart(String text, int start) {
        IntPredicate same = isFor(text.charAt(start)) ? EastAsianFont::isFor : sign -> !isFor(sign);
        int end = start;
        while (end < text.length() && same.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A font of what these pages use. */
    static byte[] of(JasperPrint pages) {
        return FontSubset.of(
                Read.FONT,
                pages.getPages().stream()
                        .flatMap(page -> page.getElements().stream())
                        .flatMapToInt(EastAsianFont::signs)
                        .filter(EastAsianFont::isFor)
                        .distinct());
    }

    private static IntStream signs(JRPrintElement element) {
        return switch (element) {
            case JRPrintText text -> text.getFullText().chars();
            case JRPrintFrame frame -> frame.getElements().stream().flatMapToInt(EastAsianFont::signs);
            default -> IntStream.empty();
        };
    }
}
