package fr.sejour.report.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/** Key stores made by the tests that need them. */
public final class TestKeys {

    /** Of every key store made here. */
    public static final String PASSWORD = SpecimenKey.PASSWORD;

    private TestKeys() {}

    /** RSA with so many bits; its certificate is valid for a year around that moment. */
    public static Path rsa(Path folder, int bits, Instant moment) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            Duration half = Duration.ofDays(182);
            return Files.write(
                    folder.resolve("rsa-" + bits + ".p12"),
                    SpecimenKey.store(
                            generator.generateKeyPair(), "SHA256withRSA", moment.minus(half), moment.plus(half)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** SHA-256, in hexadecimal, of the certificate of a key store made here. */
    public static String sha256(Path keystore) {
        return sha256(SealKey.open(keystore, PASSWORD, ""));
    }

    static String sha256(SealKey key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.certificate().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
