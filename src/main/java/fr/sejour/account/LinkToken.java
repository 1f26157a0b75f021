package fr.sejour.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The secret part of a link in a mail: 256 random bits. Only its SHA-256 is ever stored. */
record LinkToken(String text) {

    private static final int BYTES = 32;

    static LinkToken random(SecureRandom source) {
        byte[] bytes = new byte[BYTES];
        source.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return DigestUtils.sha256(text);
    }
}
