package fr.sejour.paper;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The code that an issued paper bears: 140 random bits in Crockford's base 32, whose signs are not taken for one another
 * (https://www.crockford.com/base32.html). Only its SHA-256 is ever stored.
 *
 * @param signs without separators
 */
record VerificationCode(String signs) {

    /** Number of signs. */
    static final int LENGTH = 28;

    private static final int GROUP = 4;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static VerificationCode random(SecureRandom source) {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(signs.toString());
    }

    /** What somebody typed: case and separators do not matter, O is 0, I and L are 1. Empty when it cannot be a code. */
    static Optional<VerificationCode> read(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}._/]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                ? Optional.of(new VerificationCode(signs))
                : Optional.empty();
    }

    /** As it is printed, in groups that can be typed. */
    String grouped() {
        return signs.replaceAll("(?<=\\G.{" + GROUP + "})(?=.)", "-");
    }

    byte[] hash() {
        return DigestUtils.sha256(signs);
    }
}
