package fr.sejour.shared;

/**
 * Removes characters that PostgreSQL cannot store: the character zero and unpaired surrogates. Nobody types them on
 * purpose.
 */
public final class StorableText {

    private StorableText() {}

    /** The same text without what cannot be stored. */
    public static String of(String text) {
        if (text.codePoints().allMatch(StorableText::isStorable)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(StorableText::isStorable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isStorable(int codePoint) {
        return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
    }
}
