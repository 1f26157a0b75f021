package fr.sejour.printing.seal;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureScopeType;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.util.List;
import org.bouncycastle.util.encoders.Hex;

/** What somebody finds who checks the seals of a file as readers do. */
public final class Seals {

    /**
     * One seal.
     *
     * @param intact whether nothing was changed of what it covers
     * @param whole whether it covers all of the file
     * @param signer SHA-256 of the certificate, in hexadecimal
     * @param format such as {@code PAdES-BASELINE-B}
     */
    public record Seal(boolean intact, boolean whole, String signer, String format, String reason) {}

    private Seals() {}

    /** All seals of a file. */
    public static List<Seal> of(byte[] pdf) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(new CommonCertificateVerifier(true));
        DiagnosticData found = validator.validateDocument().getDiagnosticData();
        return found.getSignatures().stream().map(Seals::seal).toList();
    }

    /** Whether there is one seal, and it says that all of the file is as it was. */
    public static boolean unchanged(byte[] pdf) {
        try {
            List<Seal> seals = of(pdf);
            return seals.size() == 1
                    && seals.getFirst().intact()
                    && seals.getFirst().whole();
        } catch (DSSException unreadable) {
            return false;
        }
    }

    private static Seal seal(SignatureWrapper signature) {
        return new Seal(
                signature.isSignatureIntact() && signature.isSignatureValid(),
                signature.getSignatureScopes().stream().allMatch(scope -> scope.getScope() == SignatureScopeType.FULL),
                Hex.toHexString(signature
                        .getSigningCertificate()
                        .getDigestAlgoAndValue()
                        .getDigestValue()),
                signature.getSignatureFormat().toString(),
                signature.getPDFRevision().getReason());
    }
}
