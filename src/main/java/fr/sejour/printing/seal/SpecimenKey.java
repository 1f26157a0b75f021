package fr.sejour.printing.seal;

import fr.sejour.shared.FirstStartFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key for specimens, which proves nothing: its certificate is signed by the key itself and says that it is a
 * specimen.
 */
public final class SpecimenKey {

    private static final X500Name NAME = new X500Name("CN=SPECIMEN,O=SPECIMEN,C=FR");
    private static final Period VALID = Period.ofYears(10);

    /** Guards nothing: the file is for the service alone to read, and what it signs is worthless. */
    static final String PASSWORD = "specimen";

    private static final String ALIAS = "specimen";

    private SpecimenKey() {}

    /**
     * The key in a file; the file is made if there is none.
     *
     * @param file a key store (PKCS#12)
     * @param now beginning of the validity of a new key
     * @throws SealException when the file exists but cannot be opened
     */
    public static SealKey keptIn(Path file, Instant now) {
        try {
            FirstStartFile.read(file, () -> make(now));
            return SealKey.open(file, PASSWORD, ALIAS);
        } catch (IOException unwritable) {
            throw new SealException("The key store " + file + " cannot be made", unwritable);
        }
    }

    private static byte[] make(Instant now) {
        Instant end = now.atOffset(ZoneOffset.UTC).plus(VALID).toInstant();
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return store(generator.generateKeyPair(), "SHA256withECDSA", now, end);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A key store with this key and a certificate that it has signed itself.
     *
     * @param purposes what alone the key is for; none: any
     */
    static byte[] store(KeyPair pair, String algorithm, Instant from, Instant to, KeyPurposeId... purposes) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    new BigInteger(Long.SIZE, new SecureRandom()).setBit(Long.SIZE),
                    Date.from(from),
                    Date.from(to),
                    NAME,
                    pair.getPublic());
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (purposes.length > 0) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purposes));
            }
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            char[] password = PASSWORD.toCharArray();
            store.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] {certificate});
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
