package fr.sejour.account;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks passwords of applicants and agents. Each attempt is counted before the check, refused when it comes too
 * early, and takes the same work for a login without an account.
 */
@Component
class PasswordGate {

    private final SignInAttempts attempts;
    private final PasswordHasher hasher;

    PasswordGate(SignInAttempts attempts, PasswordHasher hasher) {
        this.attempts = attempts;
        this.hasher = hasher;
    }

    /** How an attempt went. */
    sealed interface Verdict {

        /** Nothing is forgotten by this: see {@link SignInAttempts#forget}. */
        record Right() implements Verdict {}

        /** @param lockedUntil set by the failure that locks the account */
        record Wrong(Optional<Instant> lockedUntil) implements Verdict {}

        /** It came too early: neither judged nor counted. */
        record TooEarly() implements Verdict {}
    }

    /** @param hash what the account's password was hashed to; null when there is no such account */
    Verdict judge(Login login, String password, @Nullable String hash) {
        SignInAttempts.Attempt attempt = attempts.begin(login);
        boolean right = hasher.matches(password, hash);
        if (attempt.refused()) {
            return new Verdict.TooEarly();
        }
        return right ? new Verdict.Right() : new Verdict.Wrong(attempt.lock());
    }
}
