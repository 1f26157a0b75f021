package fr.sejour.printing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as it looks at 100 dots an inch, in sixteen greys. */
final class PagePicture {

    private static final int DOTS_AN_INCH = 100;
    private static final int BITS = 4;
    private static final int GREYS = 1 << BITS;

    /** Edges of letters may be a little darker or lighter. */
    private static final int TOLERATED_GREYS = 3;

    private final BufferedImage image;

    private PagePicture(BufferedImage image) {
        this.image = image;
    }

    /** All pages of a PDF. */
    static List<PagePicture> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PagePicture> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(inSixteenGreys(renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.GRAY)));
            }
            return pages;
        }
    }

    static PagePicture read(Path file) throws IOException {
        return new PagePicture(ImageIO.read(file.toFile()));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    private static PagePicture inSixteenGreys(BufferedImage page) {
        byte[] levels = new byte[GREYS];
        for (int grey = 0; grey < GREYS; grey++) {
            levels[grey] = (byte) (grey * 255 / (GREYS - 1));
        }
        BufferedImage reduced = new BufferedImage(
                page.getWidth(),
                page.getHeight(),
                BufferedImage.TYPE_BYTE_BINARY,
                new IndexColorModel(BITS, GREYS, levels, levels, levels));
        Raster from = page.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int grey = (from.getSample(x, y, 0) * (GREYS - 1) + 127) / 255;
                reduced.getRaster().setSample(x, y, 0, grey);
            }
        }
        return new PagePicture(reduced);
    }

    /** How many dots are of clearly different greys; all of them when the pages are not of one size. */
    int difference(PagePicture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return image.getWidth() * image.getHeight();
        }
        int different = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                different += differs(other, x, y) ? 1 : 0;
            }
        }
        return different;
    }

    /** Half as dark as it is, with the dots that differ in red. */
    PagePicture markedAgainst(PagePicture other) {
        BufferedImage marked = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = marked.createGraphics();
        drawing.drawImage(image, 0, 0, null);
        drawing.dispose();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean outside = x >= other.image.getWidth() || y >= other.image.getHeight();
                int pale = marked.getRGB(x, y) >> 1 & 0x7F7F7F | 0x808080;
                marked.setRGB(x, y, outside || differs(other, x, y) ? 0xD00000 : pale);
            }
        }
        return new PagePicture(marked);
    }

    private boolean differs(PagePicture other, int x, int y) {
        return Math.abs(grey(x, y) - other.grey(x, y)) > TOLERATED_GREYS * 255 / (GREYS - 1);
    }

    private int grey(int x, int y) {
        return image.getRGB(x, y) & 0xFF;
    }
}
