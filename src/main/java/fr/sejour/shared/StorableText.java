package fr.sejour.shared;

/** PostgreSQL takes neither the character zero nor half a surrogate pair; nobody types them on purpose. */
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
