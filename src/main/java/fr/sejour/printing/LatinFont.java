package fr.sejour.printing;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The Latin letters of a font: what nearly all papers are printed with. */
final class LatinFont {

    private static final char[][] LETTERS = {
        {' ', '~'}, // Basic Latin
        {0xA0, 0x24F}, // Latin-1 Supplement, Latin Extended-A and B
        {0x300, 0x304}, // accents that stand alone
        {0x1E00, 0x1EFF}, // Latin Extended Additional: Vietnamese among others
        {0x2010, 0x203A}, // punctuation
        {0x20AC, 0x20AC}, // euro
        {0x2116, 0x2116}, // numero
        {0x25A1, 0x25A1} // the square in place of what cannot be printed
    };

    private LatinFont() {}

    /** Whether the part made here can print this sign, provided that the whole one can. */
    static boolean holds(int sign) {
        for (char[] range : LETTERS) {
            if (sign >= range[0] && sign <= range[1]) {
                return true;
            }
        }
        return false;
    }

    /** The Latin part of a font. */
    static byte[] of(byte[] file) {
        return FontSubset.of(
                FontSubset.read(file),
                Arrays.stream(LETTERS).flatMapToInt(range -> IntStream.rangeClosed(range[0], range[1])));
    }
}
