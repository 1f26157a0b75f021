package fr.sejour.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A person as FranceConnect tells of them, as long as a sign-in takes.
 *
 * @param issuer who tells it
 * @param subject names the person to this service alone, the same each time
 * @param birthDate null when FranceConnect does not know the whole date
 * @param birthName family name at birth; empty when it does not tell any
 */
public record FranceConnectIdentity(
        String issuer, String subject, @Nullable LocalDate birthDate, String birthName) implements Serializable {

    /** What is kept of it. */
    byte[] hash() {
        return DigestUtils.sha256(issuer + '\n' + subject);
    }
}
