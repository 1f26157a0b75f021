package fr.sejour.printing.seal;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Seals papers at the level PAdES-B-B (ETSI EN 319 142-1), or PAdES-B-T when a time-stamping authority is configured.
 * The signature has no picture on the pages; readers show it with the words given here. Many threads may seal at
 * once.
 */
public final class PadesSeal implements PaperSeal {

    /** Room in the file for the signature itself, without certificates and time: about 1100 bytes are used with RSA. */
    private static final int ROOM_FOR_SIGNATURE = 2048;

    /** Room for the answer of the authority, which brings the certificates of its own. */
    private static final int ROOM_FOR_TIME = 9 * 1024;

    private final SealKey key;
    private final Words words;
    private final Optional<TimestampAuthority> authority;
    private final Clock clock;
    private final int room;
    private @Nullable PAdESService service;

    /**
     * Texts that PDF readers show with the signature.
     *
     * @param name name of the signer
     * @param reason reason of the signature
     * @param location place of the signature
     */
    public record Words(String name, String reason, String location) {}

    /**
     * Checks the key.
     *
     * @param authority time-stamping authority for each seal; without one, the seal bears the service's own time
     * @throws SealException when the certificate is not valid now
     */
    public PadesSeal(SealKey key, Words words, Optional<TimestampAuthority> authority, Clock clock) {
        this.key = key;
        this.words = words;
        this.authority = authority;
        this.clock = clock;
        key.requireValid(clock.instant());
        room = ROOM_FOR_SIGNATURE + size(key.chain()) + (authority.isPresent() ? ROOM_FOR_TIME : 0);
    }

    /** Made when first needed: reading its classes takes half a second, for which a start need not wait. */
    private synchronized PAdESService service() {
        PAdESService made = service;
        if (made == null) {
            // Created bare: otherwise it would fetch what certificates name by their addresses.
            made = new PAdESService(new CommonCertificateVerifier(true));
            made.setPdfObjFactory(new PdfBoxNativeObjectFactory());
            authority.ifPresent(made::setTspSource);
            service = made;
        }
        return made;
    }

    private static int size(List<X509Certificate> chain) {
        return chain.stream().mapToInt(PadesSeal::size).sum();
    }

    private static int size(X509Certificate certificate) {
        try {
            return certificate.getEncoded().length;
        } catch (CertificateEncodingException unreadable) {
            throw new SealException("The certificate of the seal cannot be used", unreadable);
        }
    }

    @Override
    public byte[] seal(byte[] pdf) {
        Instant now = clock.instant();
        key.requireValid(now);
        try {
            DSSDocument paper = new InMemoryDocument(pdf);
            PAdESSignatureParameters parameters = parameters(now);
            ToBeSigned content = service().getDataToSign(paper, parameters);
            return DSSUtils.toByteArray(service().signDocument(paper, parameters, sign(parameters, content)));
        } catch (DSSException | GeneralSecurityException failed) {
            throw new SealException("The paper cannot be sealed", failed);
        }
    }

    private SignatureValue sign(PAdESSignatureParameters parameters, ToBeSigned content)
            throws GeneralSecurityException {
        SignatureAlgorithm algorithm = parameters.getSignatureAlgorithm();
        Signature signature = Signature.getInstance(algorithm.getJCEId());
        signature.initSign(key.secret());
        signature.update(content.getBytes());
        return new SignatureValue(algorithm, signature.sign());
    }

    private PAdESSignatureParameters parameters(Instant now) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                authority.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(now));
        parameters.setSigningTimeZone(TimeZone.getTimeZone("UTC"));
        parameters.setSignerName(words.name());
        parameters.setReason(words.reason());
        parameters.setLocation(words.location());
        parameters.setContentSize(room);
        // Certifies (ISO 32000-1, 12.8.2.2): readers tell whatever is added later, be it a comment.
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        return parameters;
    }
}
