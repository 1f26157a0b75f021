package fr.sejour.account;

import java.text.Normalizer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet). Slow by design: never called inside a
 * transaction. As many hashes run at once as there are processors, so that a rush of sign-ins cannot exhaust the memory; the
 * others wait for ten seconds at most. Every method throws {@link fr.sejour.shared.TryLaterException} after that.
 */
@Component
class PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PasswordEncoder argon = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final HashQueue queue;
    private final String nobody;

    @Autowired
    PasswordHasher() {
        this(new HashQueue(Runtime.getRuntime().availableProcessors(), PATIENCE));
    }

    PasswordHasher(HashQueue queue) {
        this.queue = queue;
        nobody = hash("nobody");
    }

    String hash(String password) {
        return queue.inTurn(() -> String.valueOf(argon.encode(composed(password))));
    }

    /**
     * Whether the password is the one hashed.
     *
     * @param hash null when there is no such account: takes the same time, and the answer is no
     */
    boolean matches(String password, @Nullable String hash) {
        boolean matches = queue.inTurn(() -> argon.matches(composed(password), hash == null ? nobody : hash));
        return matches && hash != null;
    }

    /** One keyboard sends é as one character, another as two. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
