package fr.sejour.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Random;

/** Files that are broken, too much, or pretend to be what they are not. */
public final class HostileFiles {

    /** Bytes of the largest file taken. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private HostileFiles() {}

    public static byte[] empty() {
        return new byte[0];
    }

    /** One byte more than allowed. */
    public static byte[] tooLarge() {
        return SampleFiles.join(SampleFiles.pdf(), new byte[LARGEST + 1 - SampleFiles.pdf().length]);
    }

    public static byte[] windowsProgram() {
        return SampleFiles.join(
                "MZ\u0090\0".getBytes(UTF_8),
                new byte[60],
                "This program cannot be run in DOS mode.".getBytes(US_ASCII));
    }

    public static byte[] linuxProgram() {
        return SampleFiles.join(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, new byte[200]);
    }

    public static byte[] page() {
        return "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(UTF_8);
    }

    public static byte[] archive() {
        return SampleFiles.zip("secret.txt", "secret".getBytes(UTF_8));
    }

    /** The first bytes of what recent iPhones keep. */
    public static byte[] heic() {
        return SampleFiles.join("\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(US_ASCII), new byte[500]);
    }

    public static byte[] officeDocument() {
        return SampleFiles.zip("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    }

    /** A picture to viewers, an archive to others. */
    public static byte[] jpegAndArchive() {
        return SampleFiles.join(SampleFiles.jpeg(), archive());
    }

    public static byte[] jpegAndPdf() {
        return SampleFiles.join(SampleFiles.jpeg(), SampleFiles.pdf());
    }

    /** A picture with a page in its comment. */
    public static byte[] jpegAndPage() {
        return Pictures.withJpegComment(SampleFiles.jpeg(), page());
    }

    public static byte[] pngAndArchive() {
        return SampleFiles.join(SampleFiles.png(), archive());
    }

    public static byte[] tiffAndArchive() {
        return SampleFiles.join(SampleFiles.tiff(), archive());
    }

    public static byte[] pdfAndArchive() {
        return SampleFiles.join(SampleFiles.pdf(), archive());
    }

    /** Most viewers open it; its first bytes are not a PDF's. */
    public static byte[] pdfAfterPage() {
        return SampleFiles.join(page(), SampleFiles.pdf());
    }

    public static byte[] truncatedJpeg() {
        return SampleFiles.firstHalf(SampleFiles.jpeg());
    }

    /** Cut off, with the end mark put back. */
    public static byte[] patchedJpeg() {
        return SampleFiles.join(truncatedJpeg(), new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    public static byte[] truncatedPng() {
        return SampleFiles.firstHalf(SampleFiles.png());
    }

    /** One byte of its pixels is wrong. */
    public static byte[] damagedPng() {
        byte[] png = SampleFiles.png();
        png[png.length / 2] ^= 0x55;
        return png;
    }

    public static byte[] truncatedTiff() {
        return SampleFiles.firstHalf(SampleFiles.tiff());
    }

    public static byte[] truncatedBmp() {
        return SampleFiles.firstHalf(SampleFiles.bmp());
    }

    /** 50 000 × 50 000 pixels in some 300 kB, and it would really decode. */
    public static byte[] hugePng() {
        return Pictures.emptyPng(50_000, 50_000);
    }

    /** A single row of 99 999 999 pixels: few enough in all, but a row stands in memory whole. */
    public static byte[] widePng() {
        return Pictures.emptyPng(99_999_999, 1);
    }

    /** 50 000 × 50 000 pixels, as its header says. */
    public static byte[] hugeTiff() {
        return Pictures.tiffHeader(50_000, 50_000, 50_000);
    }

    /** 99 megapixels of colour in a single piece, which decoders unpack whole. */
    public static byte[] heavyTiff() {
        return Pictures.tiffHeader(9_900, 10_000, 10_000);
    }

    /** A directory that names itself as the next page. */
    public static byte[] endlessTiff() {
        return Pictures.endlessTiff();
    }

    /** Opens with a password only. */
    public static byte[] encryptedPdf() {
        return Pdfs.encrypted("secret", "owner");
    }

    /** Opens for all, but forbids to print. */
    public static byte[] restrictedPdf() {
        return Pdfs.encrypted("", "owner");
    }

    public static byte[] truncatedPdf() {
        return SampleFiles.firstHalf(SampleFiles.scannedPdf());
    }

    /** A PDF's first and last line with noise between. */
    public static byte[] brokenPdf() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return SampleFiles.join("%PDF-1.7\n".getBytes(US_ASCII), noise, "\nstartxref\n12\n%%EOF\n".getBytes(US_ASCII));
    }

    public static byte[] pdfOf101Pages() {
        return SampleFiles.pdf(101);
    }

    /** Has 300 pages and says that it has one. */
    public static byte[] lyingPdf() {
        return Pdfs.lyingAboutPages(300);
    }

    public static byte[] pdfWithScript() {
        return Pdfs.withScript();
    }

    public static byte[] pdfThatStartsAProgram() {
        return Pdfs.withLaunch();
    }

    public static byte[] pdfWithFileInside() {
        return Pdfs.withAttachment();
    }

    /** Its table of objects unpacks to 300 megabytes. */
    public static byte[] pdfBomb() {
        return Pdfs.bomb();
    }

    /** Sound, with a picture of 100 megapixels on its page. */
    public static byte[] pdfWithHugePicture() {
        return Pdfs.withHugePicture();
    }

    /** Sound, but its page is painted over a million times. */
    public static byte[] pdfWithHeavyPage() {
        return Pdfs.withHeavyPage();
    }

    /** The harmless text that every virus scanner answers to; in two parts, lest scanners delete this class. */
    public static byte[] eicar() {
        return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*").getBytes(US_ASCII);
    }

    /** A sound picture with that text in its comment. */
    public static byte[] jpegWithEicar() {
        return Pictures.withJpegComment(SampleFiles.jpeg(), eicar());
    }
}
