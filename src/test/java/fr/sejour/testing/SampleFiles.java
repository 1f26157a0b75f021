package fr.sejour.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files as applicants send them. Sound ones of all five formats are here; {@link HostileFiles} has the others. All are made
 * on the spot, so that nothing binary lies in the repository.
 */
public final class SampleFiles {

    /** Names that a browser may send and that no page, path, mail or header may trip over. */
    public static final List<String> TRYING_NAMES = List.of(
            "../../../etc/passwd.pdf",
            "C:\\Users\\Awa\\Bureau\\jugement.pdf",
            "l'acte \"intégral\" d'Élodie.pdf",
            "acte\r\nSet-Cookie: a=b.pdf",
            "facture\u202Efdp.exe.pdf",
            "<script>alert(1)</script>.pdf",
            "é".repeat(296) + ".pdf");

    private SampleFiles() {}

    /** A photograph: baseline JPEG, 1 200 × 1 600. */
    public static byte[] jpeg() {
        return Pictures.jpeg(Pictures.page(1200, 1600));
    }

    /** A JPEG as printers want it, in four inks. */
    public static byte[] cmykJpeg() {
        return Pictures.cmykJpeg(600, 800);
    }

    /** A JPEG that is sharpened scan by scan while it loads. */
    public static byte[] progressiveJpeg() {
        return Pictures.progressiveJpeg(Pictures.page(600, 800));
    }

    /** A photograph as phones keep it: lying on its side, told so by Exif, with a second picture and a film behind it. */
    public static byte[] phoneJpeg() {
        byte[] upright = Pictures.jpeg(Pictures.page(800, 600));
        byte[] film = new byte[4096];
        System.arraycopy("\0\0\0\u0018ftypmp42".getBytes(UTF_8), 0, film, 0, 12);
        return join(Pictures.withExifOrientation(upright, 6), Pictures.jpeg(Pictures.page(80, 60)), film);
    }

    public static byte[] png() {
        return Pictures.write(Pictures.page(1000, 1400), "png");
    }

    public static byte[] bmp() {
        return Pictures.write(Pictures.page(600, 800), "bmp");
    }

    /**
     * A picture of about this many bytes, which opens: colours at random, which no format makes much smaller. After it stand
     * four bytes that may be changed.
     *
     * @param format bmp, tiff, png or jpg
     */
    public static byte[] picture(String format, int bytes) {
        int rows = 100;
        int bytesOfRows = Pictures.write(Pictures.noise(1600, rows), format).length;
        int height = (int) ((long) bytes * rows / bytesOfRows);
        return join(Pictures.write(Pictures.noise(1600, height), format), new byte[Integer.BYTES]);
    }

    /** The first half of a JPEG, with the end mark put back: only decoding tells. */
    public static byte[] cutWithEndMark(byte[] jpeg) {
        byte[] half = firstHalf(jpeg);
        half[half.length - 2] = (byte) 0xFF;
        half[half.length - 1] = (byte) 0xD9;
        return half;
    }

    /** A scan of three pages, black on white as fax machines and scanners write it (CCITT T.6). */
    public static byte[] tiff() {
        return Pictures.tiff("CCITT T.6", Pictures.inBlackAndWhite(Pictures.page(1240, 1754)), 3);
    }

    /** A coloured scan kept in a single piece, as some scanners do. */
    public static byte[] tiffInOnePiece() {
        return Pictures.tiff("LZW", Pictures.page(2480, 3508), 1);
    }

    /** Two pages of text. */
    public static byte[] pdf() {
        return Pdfs.pages(2);
    }

    /** A PDF of this many pages. */
    public static byte[] pdf(int pages) {
        return Pdfs.pages(pages);
    }

    /** A scan of one page in a PDF. */
    public static byte[] scannedPdf() {
        return Pdfs.scan(Pictures.page(2480, 3508));
    }

    /** A PDF of at least this many bytes, which opens: a picture that cannot be compressed. */
    public static byte[] pdfOfBytes(int bytes) {
        return Pdfs.ofBytes(bytes);
    }

    public static byte[] zip(String entry, byte[] content) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(output)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return output.toByteArray();
    }

    /** Puts a file on disk, for a browser to send. */
    public static Path write(Path folder, String name, byte[] content) {
        try {
            return Files.write(Files.createDirectories(folder).resolve(name), content);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            output.writeBytes(part);
        }
        return output.toByteArray();
    }

    static byte[] firstHalf(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }
}
