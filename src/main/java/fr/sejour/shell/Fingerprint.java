package fr.sejour.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Addresses of static files with a fingerprint of their content, so that browsers keep them until they change. Written as
 * Vaadin writes them, so that plain pages and the application share what the browser keeps.
 */
final class Fingerprint {

    private static final ConcurrentHashMap<String, String> ADDRESSES = new ConcurrentHashMap<>();

    /** Hexadecimal digits of the hash. */
    private static final int LENGTH = 8;

    private Fingerprint() {}

    /** @param path path of a file below {@code META-INF/resources} */
    static String address(String path) {
        return ADDRESSES.computeIfAbsent(path, known -> known + "?v-c=" + of(known));
    }

    private static String of(String path) {
        try (InputStream file =
                Objects.requireNonNull(Fingerprint.class.getResourceAsStream("/META-INF/resources/" + path), path)) {
            return DigestUtils.sha256Hex(file).substring(0, LENGTH);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
