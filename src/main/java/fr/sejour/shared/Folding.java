package fr.sejour.shared;

import java.text.Normalizer;

/** Reduces texts to a common spelling, for comparing and searching names, never for display. */
public final class Folding {

    private Folding() {}

    /**
     * The words of a text, in lower case, without accents, parted by one space. Hyphens, apostrophes and other signs part
     * words. Ligatures and barred letters become plain ones (œ oe, æ ae, ß ss, ø o, ł l, đ d, ð d, þ th). Only marks that are
     * accents are dropped: the vowel signs of scripts such as Devanagari, which make the word, stay.
     */
    public static String words(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder words = new StringBuilder(decomposed.length());
        boolean parted = false;
        for (int i = 0; i < decomposed.length(); ) {
            int character = decomposed.codePointAt(i);
            i += Character.charCount(character);
            if (isAccent(character)) {
                continue;
            }
            if (isPartOfWord(character)) {
                if (parted && !words.isEmpty()) {
                    words.append(' ');
                }
                parted = false;
                appendPlain(words, Character.toLowerCase(Character.toUpperCase(character)));
            } else {
                parted = true;
            }
        }
        return words.toString();
    }

    private static boolean isAccent(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                && Character.UnicodeScript.of(character) == Character.UnicodeScript.INHERITED;
    }

    /** Modifier letters are signs between letters: the okina and other apostrophes, the Arabic lengthening stroke. */
    private static boolean isPartOfWord(int character) {
        return switch (Character.getType(character)) {
            case Character.MODIFIER_LETTER -> false;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetterOrDigit(character);
        };
    }

    private static void appendPlain(StringBuilder words, int letter) {
        switch (letter) {
            case 'œ' -> words.append("oe");
            case 'æ' -> words.append("ae");
            case 'ß' -> words.append("ss");
            case 'þ' -> words.append("th");
            case 'ø' -> words.append('o');
            case 'ł' -> words.append('l');
            case 'đ', 'ð' -> words.append('d');
            default -> words.appendCodePoint(letter);
        }
    }
}
