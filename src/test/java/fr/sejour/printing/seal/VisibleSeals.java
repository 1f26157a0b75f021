package fr.sejour.printing.seal;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.binary.Base32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads 2D-Doc as somebody does who controls a paper. */
public final class VisibleSeals {

    private static final int HEADER = 26;
    private static final int MARGIN = 8;
    private static final float DPI = 300;

    /** Where the template puts it, in points. */
    private static final int LEFT = 60;

    private static final int SIDE = 100;

    /** Data of a fixed length, and how long the others may be. */
    private static final Map<String, Integer> FIXED = Map.ofEntries(
            Map.entry("6J", 1),
            Map.entry("6K", 19),
            Map.entry("6L", 8),
            Map.entry("68", 1),
            Map.entry("69", 8),
            Map.entry("6C", 2),
            Map.entry("67", 2),
            Map.entry("6W", 5),
            Map.entry("6N", 8),
            Map.entry("6O", 8),
            Map.entry("6Y", 2));

    private static final Map<String, Integer> LONGEST =
            Map.of("6P", 40, "6Q", 10, "62", 38, "63", 38, "60", 60, "6A", 32, "6U", 38, "6X", 32, "6M", 40);

    private static final Set<Character> ENDS = Set.of('\u001d', '\u001e');

    private VisibleSeals() {}

    /** The text of a picture of squares. */
    public static String read(BitMatrix picture) throws ReaderException {
        BufferedImage small = MatrixToImageWriter.toBufferedImage(picture);
        return read(enlarged(small));
    }

    private static BufferedImage enlarged(BufferedImage small) {
        int scale = 4;
        BufferedImage image = new BufferedImage(
                small.getWidth() * scale + 2 * MARGIN,
                small.getHeight() * scale + 2 * MARGIN,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.drawImage(small, MARGIN, MARGIN, small.getWidth() * scale, small.getHeight() * scale, null);
        canvas.dispose();
        return image;
    }

    /**
     * The text of the 2D-Doc on the last page of a paper, printed with 300 dots an inch: the square below the longest upright
     * black line near the left margin.
     */
    public static String readPage(byte[] pdf) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page =
                    new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, DPI, ImageType.RGB);
            int left = dots(LEFT);
            int column = left + 2;
            int top = 0;
            int longest = 0;
            for (int y = 0, start = 0; y < page.getHeight(); y++) {
                if ((page.getRGB(column, y) & 0xFF) > 0x60) {
                    start = y + 1;
                } else if (y + 1 - start > longest) {
                    longest = y + 1 - start;
                    top = start;
                }
            }
            int side = dots(SIDE);
            return read(page.getSubimage(left - MARGIN, top - MARGIN, side + 2 * MARGIN, side + 2 * MARGIN));
        }
    }

    private static int dots(int points) {
        return Math.round(points * DPI / 72);
    }

    /** The certificate of a key store made for specimens. */
    public static X509Certificate certificate(Path specimens) {
        return SealKey.open(specimens, SpecimenKey.PASSWORD, "").certificate();
    }

    private static String read(BufferedImage image) throws ReaderException {
        LuminanceSource source = new BufferedImageLuminanceSource(image);
        return new DataMatrixReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }

    /** Whether the signature is one of this certificate over all that is before it. */
    public static boolean isSignedWith(String text, X509Certificate certificate) throws GeneralSecurityException {
        int end = text.indexOf('\u001f');
        String written = text.substring(end + 1);
        byte[] signature = new Base32().decode(written);
        Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(certificate);
        check.update(text.substring(0, end).getBytes(StandardCharsets.US_ASCII));
        // The last sign has bits to spare: they are not to be used.
        return new Base32().encodeToString(signature).startsWith(written) && check.verify(signature);
    }

    /** What it says, by identifier. */
    public static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        int end = text.indexOf('\u001f');
        int place = HEADER;
        while (place < end) {
            String identifier = text.substring(place, place + 2);
            place += 2;
            int from = place;
            Integer fixed = FIXED.get(identifier);
            if (fixed != null) {
                place += fixed;
                fields.put(identifier, text.substring(from, place));
            } else {
                int longest = LONGEST.getOrDefault(identifier, 0);
                while (place < end && place - from < longest && !ENDS.contains(text.charAt(place))) {
                    place++;
                }
                fields.put(identifier, text.substring(from, place));
                if (place < end && ENDS.contains(text.charAt(place))) {
                    place++;
                }
            }
        }
        return fields;
    }
}
