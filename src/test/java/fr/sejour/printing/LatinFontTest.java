package fr.sejour.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Latin part of a font prints as the whole font does. */
class LatinFontTest {

    private static final String LETTERS = "AaZz09 éÀŒßŁłĐđŞșƏẞẬậỹ’«»–…‰€№□";

    @ParameterizedTest
    @ValueSource(strings = {"DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"})
    void lettersHaveTheSameShapeAndWidth(String file) throws Exception {
        byte[] whole = read(file);
        byte[] latin = LatinFont.of(whole);

        assertThat(latin).hasSizeLessThan(whole.length / 5);
        for (String letter : LETTERS.split("")) {
            GlyphVector expected = drawn(whole, letter);
            GlyphVector actual = drawn(latin, letter);
            assertThat(letter.chars()).as(letter).allMatch(LatinFont::holds);
            assertThat(actual.getGlyphMetrics(0).getAdvance())
                    .as(letter)
                    .isEqualTo(expected.getGlyphMetrics(0).getAdvance());
            assertThat(actual.getOutline().getBounds2D())
                    .as(letter)
                    .isEqualTo(expected.getOutline().getBounds2D());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ελένη", "Олена", "Awa و سارة"})
    void otherLettersNeedTheWholeFont(String text) {
        assertThat(text.chars().allMatch(LatinFont::holds)).isFalse();
    }

    private static GlyphVector drawn(byte[] font, String letter) throws Exception {
        return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font))
                .deriveFont(100f)
                .createGlyphVector(new FontRenderContext(null, true, true), letter);
    }

    private static byte[] read(String file) throws Exception {
        try (InputStream stream =
                LatinFontTest.class.getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/" + file)) {
            return Objects.requireNonNull(stream, file).readAllBytes();
        }
    }
}
