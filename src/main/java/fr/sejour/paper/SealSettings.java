package fr.sejour.paper;

import fr.sejour.printing.seal.SealKey;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The seal, as configured.
 *
 * @param keystore path of a key store (PKCS#12); blank: nothing is sealed
 * @param password of the key store
 * @param alias which of its keys; blank when it has only one
 * @param timestampAuthority address of an authority (RFC 3161) that tells the time of each seal; without one it is that of
 *     the service
 */
@ConfigurationProperties("sejour.seal")
record SealSettings(
        @DefaultValue("") String keystore,
        @DefaultValue("") String password,
        @DefaultValue("") String alias,
        @Nullable URI timestampAuthority) {

    /** @throws fr.sejour.printing.seal.SealException when there is a key store that cannot be used */
    Optional<SealKey> key() {
        return keystore.isBlank() ? Optional.empty() : Optional.of(SealKey.open(Path.of(keystore), password, alias));
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "SealSettings of " + keystore;
    }
}
