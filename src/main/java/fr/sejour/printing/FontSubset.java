package fr.sejour.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Makes of a TrueType font one that holds some of its letters only. Some tables that go into every paper have a line for each
 * glyph of the font, used or not: of some hundred glyphs rather than thousands they take a tenth of the room, and of the time.
 */
final class FontSubset {

    /** Those that a PDF's font has, beside the ones that no font is without. */
    private static final List<String> TABLES = List.of("OS/2", "cmap", "cvt ", "fpgm", "name", "post", "prep");

    private FontSubset() {}

    /** @param font the bytes of its file */
    static TrueTypeFont read(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The bytes of a font of these letters only, as far as the whole one holds them. */
    static byte[] of(TrueTypeFont font, IntStream letters) {
        ByteArrayOutputStream subset = new ByteArrayOutputStream();
        // A font is read from one place at a time.
        synchronized (font) {
            try {
                TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
                letters.forEach(subsetter::add);
                subsetter.writeToStream(subset);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return subset.toByteArray();
    }
}
