package fr.sejour.examiner;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** The picture of a page: a JPEG on white ground. */
final class DrawnPage {

    private static final float QUALITY = 0.8f;

    private DrawnPage() {}

    /** Writes a picture, turned upright by its Exif orientation and made to fit, to a file that does not exist yet. */
    static void write(BufferedImage picture, int orientation, PageFrame frame, Path target) throws IOException {
        BufferedImage upright = upright(shrink(picture, isLying(orientation) ? frame.turned() : frame), orientation);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (FileImageOutputStream output = new FileImageOutputStream(target.toFile())) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(upright, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage shrink(BufferedImage picture, PageFrame frame) {
        double scale = Math.min(1, frame.scale(picture.getWidth(), picture.getHeight()));
        return AreaAverage.of(picture, Math.max(1, (int) Math.round(picture.getWidth() * scale)), Math.max(1, (int)
                Math.round(picture.getHeight() * scale)));
    }

    private static boolean isLying(int orientation) {
        return orientation >= 5;
    }

    /** Undoes the eight ways in which a picture can be stored (Exif 2.3, Orientation). */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform transform = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        if (transform.isIdentity()) {
            return picture;
        }
        boolean lying = isLying(orientation);
        BufferedImage turned =
                new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(picture, transform, null);
        graphics.dispose();
        return turned;
    }
}
