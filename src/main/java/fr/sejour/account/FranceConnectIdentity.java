package fr.sejour.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Identity of a person, as received from FranceConnect; kept only while the sign-in lasts.
 *
 * @param issuer the provider that vouches for the identity
 * @param subject identifier of the person, always the same, made by the provider for this service alone
 * @param birthDate null when FranceConnect does not know the whole date
 * @param birthName family name at birth; empty when FranceConnect sends none
 */
public record FranceConnectIdentity(
        String issuer, String subject, @Nullable LocalDate birthDate, String birthName) implements Serializable {

    /** What is kept of it. */
    byte[] hash() {
        return DigestUtils.sha256(issuer + '\n' + subject);
    }
}
