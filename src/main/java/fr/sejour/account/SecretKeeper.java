package fr.sejour.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts secrets before they are stored in the database (AES-256-GCM). A secret encrypted for one owner cannot be
 * decrypted for another, so that nobody can swap rows.
 */
final class SecretKeeper {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 256 bits */
    SecretKeeper(SecretKey key) {
        this.key = key;
    }

    /** The nonce, then the text and its tag. */
    byte[] encrypt(UUID owner, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = apply(Cipher.ENCRYPT_MODE, owner, nonce, plain);
        return ByteBuffer.allocate(nonce.length + text.length)
                .put(nonce)
                .put(text)
                .array();
    }

    /** @throws IllegalStateException when it was encrypted with another key or for another owner, or was changed */
    byte[] decrypt(UUID owner, byte[] encrypted) {
        ByteBuffer parts = ByteBuffer.wrap(encrypted);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] text = new byte[encrypted.length - NONCE_BYTES];
        parts.get(nonce).get(text);
        return apply(Cipher.DECRYPT_MODE, owner, nonce, text);
    }

    private byte[] apply(int mode, UUID owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("Not encrypted for this owner with the key of this service", refused);
        }
    }
}
