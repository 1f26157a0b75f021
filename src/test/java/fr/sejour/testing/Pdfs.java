package fr.sejour.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Writes PDFs as bytes, sound and otherwise. */
final class Pdfs {

    private Pdfs() {}

    static byte[] pages(int count) {
        return make(document -> {
            for (int i = 1; i <= count; i++) {
                addPage(document, "Page " + i);
            }
        });
    }

    static byte[] scan(BufferedImage picture) {
        return make(document -> addPicture(document, JPEGFactory.createFromImage(document, picture)));
    }

    static byte[] ofBytes(int bytes) {
        return make(document -> {
            int width = 1024;
            int height = bytes / (3 * width) + 1;
            byte[] pixels = new byte[width * height * 3];
            new Random(3).nextBytes(pixels);
            COSStream stream = picture(document, width, height);
            try (var output = stream.createRawOutputStream()) {
                output.write(pixels);
            }
            addPicture(document, picture(stream));
        });
    }

    static byte[] encrypted(String userPassword, String ownerPassword) {
        return make(document -> {
            addPage(document, "Confidentiel");
            AccessPermission permission = new AccessPermission();
            permission.setCanPrint(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy(ownerPassword, userPassword, permission);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
    }

    static byte[] lyingAboutPages(int count) {
        return make(document -> {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            document.getPages().getCOSObject().setInt(COSName.COUNT, 1);
        });
    }

    static byte[] withScript() {
        return make(document -> {
            addPage(document, "Page");
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello');"));
        });
    }

    static byte[] withLaunch() {
        return make(document -> {
            addPage(document, "Page");
            COSDictionary link = new COSDictionary();
            link.setName(COSName.SUBTYPE, "Link");
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("calc.exe");
            link.setItem(COSName.A, launch);
            COSArray annotations = new COSArray();
            annotations.add(link);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
        });
    }

    static byte[] withAttachment() {
        return make(document -> {
            addPage(document, "Page");
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("program.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(HostileFiles.windowsProgram())));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("program.exe", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] withHugePicture() {
        return make(document -> {
            COSStream stream = picture(document, 30_000, 3_333);
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var output = stream.createRawOutputStream()) {
                output.write(zeros(300_000_000));
            }
            addPicture(document, picture(stream));
        });
    }

    static byte[] withHeavyPage() {
        return make(document -> {
            COSStream content = document.getDocument().createCOSStream();
            try (var output = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] fillPage = "0 0 595 842 re f\n".getBytes(US_ASCII);
                for (int i = 0; i < 1_000_000; i++) {
                    output.write(fillPage);
                }
            }
            addPage(document, "Page");
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
        });
    }

    /** A cross-reference stream that unpacks to 300 megabytes of zeros. */
    static byte[] bomb() {
        byte[] table = zeros(300_000_000);
        byte[] head = "%PDF-1.7\n".getBytes(US_ASCII);
        byte[] dictionary = ("1 0 obj\n<< /Type /XRef /Size 100000000 /W [1 8 8] /Root 2 0 R /Filter /FlateDecode"
                        + " /Length " + table.length + " >>\nstream\n")
                .getBytes(US_ASCII);
        byte[] end = ("\nendstream\nendobj\nstartxref\n" + head.length + "\n%%EOF\n").getBytes(US_ASCII);
        return SampleFiles.join(head, dictionary, table, end);
    }

    private static byte[] zeros(int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream output = new DeflaterOutputStream(bytes, new Deflater(1))) {
            byte[] block = new byte[1 << 20];
            for (int left = count; left > 0; left -= block.length) {
                output.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void addPage(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 36);
            content.newLineAtOffset(72, 700);
            content.showText(text);
            content.endText();
        }
    }

    private static void addPicture(PDDocument document, PDImageXObject picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        }
    }

    private static COSStream picture(PDDocument document, int width, int height) {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.WIDTH, COSInteger.get(width));
        stream.setItem(COSName.HEIGHT, COSInteger.get(height));
        stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        return stream;
    }

    private static PDImageXObject picture(COSStream stream) throws IOException {
        return (PDImageXObject) PDImageXObject.createXObject(stream, null);
    }

    private static byte[] make(Drawing drawing) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            drawing.draw(document);
            document.save(output);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return output.toByteArray();
    }

    private interface Drawing {

        void draw(PDDocument document) throws IOException;
    }
}
