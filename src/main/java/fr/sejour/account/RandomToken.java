package fr.sejour.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What only its bearer knows: the secret part of a link in a mail, or of the cookie of a known device. 256 random bits; only their
 * SHA-256 is ever stored.
 */
record RandomToken(String text) {

    private static final int BYTES = 32;

    static RandomToken random(SecureRandom source) {
        byte[] bytes = new byte[BYTES];
        source.nextBytes(bytes);
        return new RandomToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return DigestUtils.sha256(text);
    }
}
