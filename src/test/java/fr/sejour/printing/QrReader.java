package fr.sejour.printing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A phone held before a page of a PDF. */
public final class QrReader {

    private static final int DPI = 150;

    private QrReader() {}

    /** What the QR codes of the first page say; nothing when there are none. */
    public static List<String> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(
                    new BufferedImageLuminanceSource(new PDFRenderer(document).renderImageWithDPI(0, DPI))));
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(seen, Map.of(DecodeHintType.TRY_HARDER, true)))
                    .map(found -> found.getText())
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
