package fr.sejour.document;

import java.util.regex.Pattern;

/**
 * SHA-256 (FIPS 180-4) of a file's bytes, in lower-case hexadecimal: the name under which the file is kept.
 *
 * @throws IllegalArgumentException when the text is not 64 such digits
 */
public record Sha256(String hex) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits");
        }
    }

    static boolean isOne(String text) {
        return DIGITS.matcher(text).matches();
    }
}
