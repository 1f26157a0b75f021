package fr.sejour.printing.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/** Key stores made by the tests that need them. */
public final class TestKeys {

    /** Of every key store made here. */
    public static final String PASSWORD = SpecimenKey.PASSWORD;

    private static final Duration HALF = Duration.ofDays(182);

    /** By number of bits. Made once for all tests: each takes seconds. */
    private static final Map<Integer, KeyPair> PAIRS = new ConcurrentHashMap<>();

    private TestKeys() {}

    /** RSA with so many bits; its certificate is valid for a year around that moment. */
    public static Path rsa(Path folder, int bits, Instant moment) {
        return store(folder, "rsa-" + bits, bits, moment);
    }

    /** One that may tell the time and do nothing else. */
    static Path authority(Path folder, Instant moment) {
        return store(folder, "authority", 3072, moment, KeyPurposeId.id_kp_timeStamping);
    }

    private static Path store(Path folder, String name, int bits, Instant moment, KeyPurposeId... purposes) {
        try {
            byte[] store = SpecimenKey.store(
                    PAIRS.computeIfAbsent(bits, TestKeys::pair),
                    "SHA256withRSA",
                    moment.minus(HALF),
                    moment.plus(HALF),
                    purposes);
            return Files.write(folder.resolve(name + ".p12"), store);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static KeyPair pair(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
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
