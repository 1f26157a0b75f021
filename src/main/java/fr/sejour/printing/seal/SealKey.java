package fr.sejour.printing.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateKey;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The key that papers are sealed with.
 *
 * @param secret of ECDSA on a curve of 256 bits or more, or of RSA with 3072 bits or more (ANSSI, RGS B1)
 * @param chain the certificate of the key, followed by the certificates that vouch for it
 */
public record SealKey(PrivateKey secret, List<X509Certificate> chain) {

    private static final int SHORTEST_RSA = 3072;
    private static final int SHORTEST_CURVE = 256;

    /** Copies the list, and refuses keys that are too short. */
    public SealKey {
        chain = List.copyOf(chain);
        boolean strong = switch (secret) {
            case RSAPrivateKey rsa -> rsa.getModulus().bitLength() >= SHORTEST_RSA;
            case ECPrivateKey curve -> curve.getParams().getOrder().bitLength() >= SHORTEST_CURVE;
            default -> false;
        };
        if (!strong) {
            throw new SealException("The seal needs a key of ECDSA with at least " + SHORTEST_CURVE
                    + " bits or of RSA with at least " + SHORTEST_RSA);
        }
    }

    /**
     * Opens a key store (PKCS#12).
     *
     * @param alias name of the key in the store; blank when the store has only one key
     * @throws SealException when the file, the password or the alias is wrong
     */
    public static SealKey open(Path file, String password, String alias) {
        char[] secret = password.toCharArray();
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, secret);
            String name = alias.isBlank() ? only(file, store) : alias;
            if (!(store.getKey(name, secret) instanceof PrivateKey key)) {
                throw new SealException("The key store " + file + " has no private key named " + name);
            }
            Certificate[] chain = store.getCertificateChain(name);
            return new SealKey(
                    key, Stream.of(chain).map(X509Certificate.class::cast).toList());
        } catch (NoSuchFileException missing) {
            throw new SealException("The key store " + file + " is not there");
        } catch (IOException | GeneralSecurityException wrong) {
            throw new SealException("The key store " + file + " cannot be opened", wrong);
        }
    }

    private static String only(Path file, KeyStore store) throws GeneralSecurityException {
        List<String> names = Collections.list(store.aliases());
        names.removeIf(name -> !isKey(store, name));
        if (names.size() != 1) {
            throw new SealException("The key store " + file + " has " + names.size()
                    + " private keys; sejour.seal.alias must say which is meant");
        }
        return names.getFirst();
    }

    private static boolean isKey(KeyStore store, String name) {
        try {
            return store.isKeyEntry(name);
        } catch (GeneralSecurityException notLoaded) {
            throw new IllegalStateException(notLoaded);
        }
    }

    /** The certificate of the key itself. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** @throws SealException when the certificate is not valid at that moment */
    void requireValid(Instant moment) {
        Instant from = certificate().getNotBefore().toInstant();
        Instant to = certificate().getNotAfter().toInstant();
        if (moment.isBefore(from) || moment.isAfter(to)) {
            throw new SealException("The certificate of the seal is valid from " + from + " to " + to + ", and it is "
                    + moment + ": " + certificate().getSubjectX500Principal());
        }
    }

    /** Says nothing of the key itself. */
    @Override
    public String toString() {
        return "SealKey of " + certificate().getSubjectX500Principal();
    }
}
