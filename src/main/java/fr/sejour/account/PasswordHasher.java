package fr.sejour.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * argon2id with 19 MiB, two passes and one lane (OWASP Password Storage Cheat Sheet). Slow by design: never called inside a
 * transaction. As many hashes run at once as there are processors, so that a rush of sign-ins cannot exhaust the memory.
 */
@Component
class PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder argon = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobody = hash("nobody");

    String hash(String password) {
        return inTurn(() -> String.valueOf(argon.encode(composed(password))));
    }

    /**
     * Whether the password is the one hashed.
     *
     * @param hash null when there is no such account: takes the same time, and the answer is no
     */
    boolean matches(String password, @Nullable String hash) {
        boolean matches = inTurn(() -> argon.matches(composed(password), hash == null ? nobody : hash));
        return matches && hash != null;
    }

    /** One keyboard sends é as one character, another as two. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
