package fr.sejour.printing.seal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import fr.sejour.shared.Dates;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.binary.Base32;

/**
 * The visible electronic seal on an attestation (cachet électronique visible, 2D-Doc): a picture that contains the
 * data of the paper and their signature, so that a reader can check the printed page offline.
 *
 * <p>Source: France Titres (formerly ANTS), « Spécifications techniques 2D-Doc » 3.3.9 (24 July 2026), C40 with a
 * header of version 4. The header is {@code DC04}, four signs of the certification authority, four of the
 * certificate, day of issue and day of signature (days since 1 January 2000, four hexadecimal digits), two digits of
 * the type of document, two of its perimeter, two letters of the country. After the message, US and the signature of
 * all before it: ECDSA on P-256 with SHA-256, r and s of 32 bytes each, in Base32 (RFC 4648) without padding. Type 13
 * of perimeter 01 is « Document étranger ».
 */
public final class VisibleSeal {

    /** The authority of the specification's own specimens: no reader trusts it. */
    public static final String SPECIMEN_AUTHORITY = "FR00";

    /** The certificate of the specification's own specimens. */
    public static final String SPECIMEN_CERTIFICATE = "0001";

    private static final String MARK = "DC04";
    private static final String FOREIGNERS_DOCUMENT = "13";
    private static final String PERIMETER = "01";
    private static final String COUNTRY = "FR";
    private static final char SIGNATURE = '\u001f';
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int CURVE = 256;

    /** The picture is then as large as it has modules. */
    private static final int SMALLEST = 1;

    private final SealKey key;
    private final String issuer;

    /**
     * Checks the key and the identifiers.
     *
     * @param authority four digits or letters
     * @param certificate four digits or letters, given by the authority
     * @throws SealException when the key is not one of P-256, the certificate is not valid, or an identifier is not
     *     four digits or letters
     */
    public VisibleSeal(SealKey key, String authority, String certificate, Instant now) {
        if (!(key.secret() instanceof ECPrivateKey curve)
                || curve.getParams().getOrder().bitLength() != CURVE) {
            throw new SealException("2D-Doc needs a key of ECDSA on P-256");
        }
        issuer = authority + certificate;
        if (!issuer.matches("[0-9A-Z]{8}")) {
            throw new SealException("2D-Doc needs an authority and a certificate of four signs each, not " + authority
                    + " and " + certificate);
        }
        this.key = key;
        key.requireValid(now);
    }

    /**
     * Seals a message as a DataMatrix (ISO/IEC 16022) without white around it.
     *
     * @param issued moment at which the paper is issued and sealed
     * @return empty when the message cannot be written in the letters of 2D-Doc
     * @throws SealException when the certificate is not valid any more
     */
    public Optional<BitMatrix> seal(VisibleSealMessage message, Instant issued) {
        return text(message, issued).map(VisibleSeal::draw);
    }

    Optional<String> text(VisibleSealMessage message, Instant issued) {
        key.requireValid(issued);
        return message.data().map(data -> {
            String day = String.format(Locale.ROOT, "%04X", ChronoUnit.DAYS.between(FIRST_DAY, Dates.day(issued)));
            String content = MARK + issuer + day + day + FOREIGNERS_DOCUMENT + PERIMETER + COUNTRY + data;
            return content + SIGNATURE + sign(content);
        });
    }

    private String sign(String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.secret());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return new Base32().encodeToString(signature.sign()).replace("=", "");
        } catch (GeneralSecurityException failed) {
            throw new SealException("2D-Doc cannot be signed", failed);
        }
    }

    private static BitMatrix draw(String text) {
        return new DataMatrixWriter()
                .encode(
                        text,
                        BarcodeFormat.DATA_MATRIX,
                        SMALLEST,
                        SMALLEST,
                        Map.of(
                                EncodeHintType.FORCE_C40,
                                true,
                                EncodeHintType.DATA_MATRIX_SHAPE,
                                SymbolShapeHint.FORCE_SQUARE));
    }
}
