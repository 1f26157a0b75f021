package fr.sejour.examiner;

import java.awt.color.CMMException;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Decodes pictures with the JDK's readers, row by row, keeping only as many pixels as what is drawn from it needs: every byte is
 * looked at, but the whole picture never stands in memory.
 */
final class PictureDecoder implements AutoCloseable {

    /** How many times as wide and high as its frame a picture is kept at most: enough to be averaged down well. */
    private static final int KEPT = 4;

    /** Bytes of a picture that are kept at most; with what is drawn from them they fit in the memory. */
    private static final long MOST_BYTES = 40_000_000;

    /** Of a pixel in four colours of sixteen bits. */
    private static final int MOST_BYTES_PER_PIXEL = 8;

    private final FileImageInputStream input;
    private final ImageReader reader;
    private final PageFrame frame;
    private final AtomicBoolean damaged = new AtomicBoolean();

    /** @param frame what will be drawn has to fit in; lying or upright */
    PictureDecoder(Path file, FileKind kind, PageFrame frame) throws IOException {
        this.frame = frame;
        reader = readerOf(kind);
        input = new FileImageInputStream(file.toFile());
        reader.setInput(input, false, true);
        reader.addIIOReadWarningListener((source, warning) -> {
            if (isDamage(warning)) {
                damaged.set(true);
            }
        });
    }

    /**
     * Decodes a page, coarsely.
     *
     * @throws UnsoundFileException with {@link FileFault#BROKEN} when it cannot be decoded to its end
     */
    BufferedImage decode(int page) throws UnsoundFileException {
        try {
            BufferedImage picture = reader.read(page, coarse(page));
            if (damaged.get()) {
                throw new UnsoundFileException(FileFault.BROKEN);
            }
            return picture;
        } catch (IOException | RuntimeException unreadable) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
    }

    /**
     * Decodes a JPEG. One whose colours the reader cannot turn into RGB (CMYK, or a colour profile that does not fit) is
     * sound as well.
     *
     * @throws UnsoundFileException with {@link FileFault#BROKEN} when it cannot be decoded to its end
     */
    BufferedImage decodeJpeg(JpegStructure structure) throws UnsoundFileException {
        if (structure.components() < 4) {
            try {
                BufferedImage picture = reader.read(0, coarse(0));
                if (damaged.get()) {
                    throw new UnsoundFileException(FileFault.BROKEN);
                }
                return picture;
            } catch (IOException | IllegalArgumentException | CMMException unknownColours) {
                return decodeRaster(structure);
            }
        }
        return decodeRaster(structure);
    }

    private BufferedImage decodeRaster(JpegStructure structure) throws UnsoundFileException {
        try {
            Raster raster = reader.readRaster(0, coarse(0));
            if (damaged.get()) {
                throw new UnsoundFileException(FileFault.BROKEN);
            }
            return JpegColours.toRgb(raster, structure.adobe());
        } catch (IOException | RuntimeException unreadable) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
    }

    private ImageReadParam coarse(int page) throws IOException {
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        double scale = Math.max(frame.scale(width, height), frame.turned().scale(width, height));
        int step = Math.max(1, (int) (1 / (KEPT * scale)));
        while ((long) (width / step) * (height / step) * MOST_BYTES_PER_PIXEL > MOST_BYTES
                && (long) (width / step) * (height / step) * bytesPerPixel(page) > MOST_BYTES) {
            step++;
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }

    private int bytesPerPixel(int page) {
        try {
            return (reader.getImageTypes(page).next().getColorModel().getPixelSize() + 7) / 8;
        } catch (IOException | RuntimeException unknownColours) {
            return MOST_BYTES_PER_PIXEL;
        }
    }

    /** The JPEG reader makes up what is missing and only warns; other warnings are about colours and remarks. */
    private static boolean isDamage(String warning) {
        return warning.contains("Premature end")
                || (warning.startsWith("Corrupt JPEG data") && !warning.contains("extraneous"));
    }

    /** The JDK's own reader, whatever others the class path brings. */
    private static ImageReader readerOf(FileKind kind) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(kind.mediaType());
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule() == ImageIO.class.getModule()) {
                return reader;
            }
        }
        throw new IllegalStateException("This JDK reads no " + kind);
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
