package fr.sejour.account;

import fr.sejour.shared.AgentId;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A password was right and a code is awaited. Opens nothing by itself.
 *
 * @param version of the account when the password was right: a change since then ends this
 * @param until moment from which the password must be given again
 * @param email what the authenticator app names the account by
 * @param newSecret for an agent who has no second factor yet; null for one who has
 */
public record PendingSignIn(
        AgentId agent,
        int version,
        Instant until,
        String email,
        @Nullable TotpSecret newSecret) implements Serializable {}
