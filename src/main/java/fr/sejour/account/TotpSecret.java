package fr.sejour.account;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Secret shared by an authenticator app and the service, and the time-based one-time passwords computed from it (RFC
 * 6238 with the settings that every app expects: HMAC-SHA-1, six digits, steps of 30 seconds).
 *
 * @param base32 160 random bits (RFC 4226, section 4), without padding
 */
public record TotpSecret(String base32) implements Serializable {

    private static final int BYTES = 20;
    private static final Duration STEP = Duration.ofSeconds(30);

    /** Steps by which the clocks of phone and service may differ. */
    private static final int DRIFT = 1;

    private static final int GROUP = 4;

    static TotpSecret random(SecureRandom source) {
        byte[] bytes = new byte[BYTES];
        source.nextBytes(bytes);
        return of(bytes);
    }

    static TotpSecret of(byte[] bytes) {
        return new TotpSecret(new Base32().encodeToString(bytes).replace("=", ""));
    }

    byte[] bytes() {
        return new Base32().decode(base32);
    }

    /** The secret in groups of four characters, to be typed by hand. */
    public String grouped() {
        return base32.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** Address in the QR code that the authenticator app scans (Key Uri Format of Google Authenticator). */
    public String address(String service, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(escaped(service), escaped(account), base32, escaped(service));
    }

    /**
     * The step whose code this is.
     *
     * @param typed as it was typed, spaces included
     * @return empty for a wrong code, and for one of another time
     */
    OptionalLong step(String typed, Instant now) {
        String code = typed.replaceAll("\\s", "");
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> same(code, code(step)))
                .max();
    }

    /** The code that an app shows at this moment. */
    String code(Instant moment) {
        return code(moment.getEpochSecond() / STEP.toSeconds());
    }

    private String code(long step) {
        HmacOneTimePasswordGenerator generator = new HmacOneTimePasswordGenerator();
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(bytes(), generator.getAlgorithm()), step);
        } catch (InvalidKeyException neverOfThisKind) {
            throw new IllegalStateException(neverOfThisKind);
        }
    }

    private static boolean same(String typed, String code) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "TotpSecret";
    }
}
