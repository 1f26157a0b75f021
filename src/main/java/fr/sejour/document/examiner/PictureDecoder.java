package fr.sejour.document.examiner;

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
 * Decodes pictures with the JDK's readers, row by row, keeping only as many pixels as a small picture needs: every byte is
 * looked at, but the whole picture never stands in memory.
 */
final class PictureDecoder implements AutoCloseable {

    /** Longest side, in pixels, of what is kept: enough to be averaged down to {@link Thumbnail#SIDE}. */
    private static final int KEPT = 4 * Thumbnail.SIDE;

    private final FileImageInputStream input;
    private final ImageReader reader;
    private final AtomicBoolean damaged = new AtomicBoolean();

    PictureDecoder(Path file, FileKind kind) throws IOException {
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
     * @throws UnsoundFileException with {@link Fault#BROKEN} when it cannot be decoded to its end
     */
    BufferedImage decode(int page) throws UnsoundFileException {
        try {
            BufferedImage picture = reader.read(page, coarse(page));
            if (damaged.get()) {
                throw new UnsoundFileException(Fault.BROKEN);
            }
            return picture;
        } catch (IOException | RuntimeException unreadable) {
            throw new UnsoundFileException(Fault.BROKEN);
        }
    }

    /**
     * Decodes a JPEG. One whose colours the reader cannot turn into RGB (CMYK, or a colour profile that does not fit) is
     * sound as well.
     *
     * @throws UnsoundFileException with {@link Fault#BROKEN} when it cannot be decoded to its end
     */
    BufferedImage decodeJpeg(JpegStructure structure) throws UnsoundFileException {
        if (structure.components() < 4) {
            try {
                BufferedImage picture = reader.read(0, coarse(0));
                if (damaged.get()) {
                    throw new UnsoundFileException(Fault.BROKEN);
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
                throw new UnsoundFileException(Fault.BROKEN);
            }
            return JpegColours.toRgb(raster, structure.adobe());
        } catch (IOException | RuntimeException unreadable) {
            throw new UnsoundFileException(Fault.BROKEN);
        }
    }

    private ImageReadParam coarse(int page) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(page), reader.getHeight(page)) / KEPT);
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
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
