package fr.sejour.paper;

import fr.sejour.printing.seal.SealKey;
import fr.sejour.printing.seal.VisibleSeal;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The visible seal (2D-Doc) on attestations, as configured.
 *
 * @param keystore path of a key store (PKCS#12) with a key of P-256; blank: attestations bear no 2D-Doc
 * @param password of the key store
 * @param alias which of its keys; blank when it has only one
 * @param authority the certification authority, in four signs, as the certificate's directory of France Titres names it
 * @param certificate the certificate, in four signs, likewise
 * @param favourableType the sign that means, in a 2D-Doc of type 13, an attestation of a favourable decision; blank: those bear
 *     no 2D-Doc. The public specification shows only that of an extension, so whoever is enrolled asks for it
 */
@ConfigurationProperties("sejour.visible-seal")
record VisibleSealSettings(
        @DefaultValue("") String keystore,
        @DefaultValue("") String password,
        @DefaultValue("") String alias,
        @DefaultValue(VisibleSeal.SPECIMEN_AUTHORITY) String authority,
        @DefaultValue(VisibleSeal.SPECIMEN_CERTIFICATE) String certificate,
        @DefaultValue("") String favourableType) {

    /** @throws fr.sejour.printing.seal.SealException when there is a key store that cannot be used */
    Optional<SealKey> key() {
        return keystore.isBlank() ? Optional.empty() : Optional.of(SealKey.open(Path.of(keystore), password, alias));
    }

    /** Whether no reader trusts what is sealed. */
    boolean isSpecimen() {
        return authority.equals(VisibleSeal.SPECIMEN_AUTHORITY);
    }

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "VisibleSealSettings of " + keystore;
    }
}
