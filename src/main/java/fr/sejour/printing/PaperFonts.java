package fr.sejour.printing;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import net.sf.jasperreports.pdf.common.FontRecipient;
import net.sf.jasperreports.pdf.common.PdfFontStyle;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of all papers, each read once. What is in Latin letters is printed with the Latin part of a font, other texts
 * with the whole of it. Safe for many threads: papers only read them.
 */
final class PaperFonts {

    /**
     * Most of what is in a paper are its fonts, which the quickest compression makes hardly larger than the usual one, in
     * half the time.
     */
    static final int COMPRESSION = Deflater.BEST_SPEED;

    private final Map<String, Face> faces = new ConcurrentHashMap<>();

    private record Face(BaseFont latin, BaseFont whole) {}

    Choice choice() {
        return new Choice();
    }

    private static Face read(String file) {
        try (InputStream stream = PaperFonts.class.getClassLoader().getResourceAsStream(file)) {
            byte[] font =
                    Objects.requireNonNull(stream, "There is no font " + file).readAllBytes();
            return new Face(face(file, LatinFont.of(font)), face(file, font));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param file the name by which the font is known */
    static BaseFont face(String file, byte[] font) {
        try {
            BaseFont face = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font, null);
            // The list of glyphs (CIDSet) that the library would write is not exact, and PDF/A-2 does without.
            face.setIncludeCidSet(false);
            face.setCompressionLevel(COMPRESSION);
            return face;
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Is told by the exporter which font a text wants. */
    final class Choice implements FontRecipient {

        private @Nullable Face face;
        private float size;
        private int simulated;
        private @Nullable Color colour;

        Font fontFor(String text) {
            Face named = Objects.requireNonNull(face, "The exporter names a font");
            boolean latin = text.chars().allMatch(sign -> LatinFont.holds(sign) || EastAsianFont.isFor(sign));
            return new Font(latin ? named.latin() : named.whole(), size, simulated, colour);
        }

        @Override
        public boolean hasFont() {
            return face != null;
        }

        @Override
        public void setFont(
                String file, String encoding, boolean embedded, float size, PdfFontStyle style, Color colour) {
            this.face = faces.computeIfAbsent(file, PaperFonts::read);
            this.size = size;
            this.simulated = (style.isBold() ? Font.BOLD : 0) | (style.isItalic() ? Font.ITALIC : 0);
            this.colour = colour;
        }

        @Override
        public void setFont(
                String file,
                String encoding,
                boolean embedded,
                float size,
                PdfFontStyle style,
                Color colour,
                byte[] content) {
            throw new IllegalStateException("There is no font " + file);
        }
    }
}
