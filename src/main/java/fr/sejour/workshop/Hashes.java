package fr.sejour.workshop;

import static org.jooq.impl.DSL.field;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jooq.Field;

/** SHA-256 (FIPS 180-4), in lower-case hexadecimal. */
final class Hashes {

    private Hashes() {}

    static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same, of a column. */
    static Field<String> sha256(Field<byte[]> content) {
        return field("encode(sha256({0}), 'hex')", String.class, content);
    }
}
