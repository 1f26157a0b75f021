package fr.sejour.account;

import fr.sejour.shared.TryLaterException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks passwords of applicants and agents. Each attempt is counted before the check. One that comes too early is
 * refused without a look at the password, and every other takes the same work for a login without an account.
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

        /** Still counts as failed: see {@link SignInAttempts#succeed}. */
        record Right(SignInAttempts.Attempt attempt) implements Verdict {}

        /** @param told whether the holder of the account, if there is one, is told */
        record Wrong(boolean told) implements Verdict {}

        /** It came too early: neither judged nor counted. */
        record TooEarly() implements Verdict {}
    }

    /**
     * Judges an attempt of whoever sends the current request.
     *
     * @param hash what the account's password was hashed to; null when there is no such account
     * @throws TryLaterException when too many passwords wait to be hashed; the attempt does not count
     */
    Verdict judge(Login login, String password, @Nullable String hash) {
        SignInAttempts.Attempt attempt = attempts.begin(login);
        if (attempt.refused()) {
            return new Verdict.TooEarly();
        }
        try {
            return hasher.matches(password, hash) ? new Verdict.Right(attempt) : new Verdict.Wrong(attempt.told());
        } catch (TryLaterException busy) {
            attempts.takeBack(attempt);
            throw busy;
        }
    }
}
