package fr.sejour.examiner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of files that were found sound. One that cannot be drawn does not make a bad file. */
final class PageDrawing {

    private static final int UPRIGHT = 1;

    private PageDrawing() {}

    /** @return whether there is a picture now */
    static boolean draw(Protocol.Request.Draw request) {
        Path file = request.file();
        Page page = request.page();
        PageFrame frame = request.frame();
        try {
            switch (page.kind()) {
                case JPEG -> {
                    JpegStructure structure = JpegStructure.read(FileContent.of(file));
                    try (PictureDecoder decoder = new PictureDecoder(file, FileKind.JPEG, frame)) {
                        DrawnPage.write(
                                decoder.decodeJpeg(structure), structure.orientation(), frame, request.picture());
                    }
                }
                case PNG, BMP, TIFF -> {
                    try (PictureDecoder decoder = new PictureDecoder(file, page.kind(), frame)) {
                        DrawnPage.write(decoder.decode(page.number() - 1), UPRIGHT, frame, request.picture());
                    }
                }
                case PDF -> DrawnPage.write(pdf(file, page.number(), frame), UPRIGHT, frame, request.picture());
            }
            return true;
        } catch (IOException | UnsoundFileException | RuntimeException | StackOverflowError undrawable) {
            return false;
        }
    }

    /** A small picture is drawn twice as large, so that thin strokes are averaged; a large one as it is, to save memory. */
    private static BufferedImage pdf(Path file, int number, PageFrame frame) throws IOException {
        try (PDDocument document = PdfExamination.open(file)) {
            PDPage page = document.getPage(number - 1);
            PDRectangle size = page.getCropBox();
            boolean lying = page.getRotation() % 180 != 0;
            double scale = lying
                    ? frame.scale(size.getHeight(), size.getWidth())
                    : frame.scale(size.getWidth(), size.getHeight());
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int finer = frame.equals(PageFrame.THUMBNAIL) ? 2 : 1;
            return renderer.renderImage(number - 1, (float) (finer * scale), ImageType.RGB);
        }
    }
}
