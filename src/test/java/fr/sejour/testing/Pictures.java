package fr.sejour.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws pictures and writes them as bytes. */
final class Pictures {

    private Pictures() {}

    /** Something like a photographed letter: lines of text-like strokes, dark at the top left. */
    static BufferedImage page(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(0x0A5C6B));
        graphics.fillRect(0, 0, width / 4, height / 8);
        graphics.setColor(Color.BLACK);
        Random random = new Random(42);
        for (int y = height / 6; y < height - 20; y += 24) {
            for (int x = width / 10; x < width * 9 / 10; x += 14) {
                graphics.fillRect(x, y, 2 + random.nextInt(10), 12);
            }
        }
        graphics.dispose();
        return picture;
    }

    static BufferedImage noise(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return picture;
    }

    static BufferedImage inBlackAndWhite(BufferedImage picture) {
        BufferedImage bits = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = bits.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return bits;
    }

    static byte[] write(BufferedImage picture, String format) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, output)) {
                throw new IllegalStateException("Nothing writes " + format);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return output.toByteArray();
    }

    static byte[] jpeg(BufferedImage picture) {
        return write(picture, "jpg");
    }

    static byte[] progressiveJpeg(BufferedImage picture) {
        return encode(
                "jpg",
                new IIOImage(picture, null, null),
                parameters -> parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
    }

    static byte[] cmykJpeg(int width, int height) {
        WritableRaster inks = Raster.createInterleavedRaster(0, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                inks.setPixel(x, y, new int[] {255, 0, 0, x * 255 / width});
            }
        }
        return encode("jpg", new IIOImage(inks, null, null), parameters -> {});
    }

    static byte[] tiff(String compression, BufferedImage page, int pages) {
        ImageWriter writer = jdkWriter("tiff");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType(compression);
            parameters.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setTiling(page.getWidth(), page.getHeight(), 0, 0);
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                writer.writeToSequence(new IIOImage(page, null, null), parameters);
            }
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Says, right after the first two bytes, how the camera was held. */
    static byte[] withExifOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4).order(ByteOrder.BIG_ENDIAN);
        exif.put("Exif\0\0MM".getBytes(US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return withSegment(jpeg, 0xE1, exif.array());
    }

    static byte[] withJpegComment(byte[] jpeg, byte[] comment) {
        return withSegment(jpeg, 0xFE, comment);
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        int length = content.length + 2;
        return SampleFiles.join(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length},
                content,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A whole and correct PNG of one bit a pixel, all black, whatever its size. */
    static byte[] emptyPng(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {1, 0, 0, 0, 0});
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(data, new Deflater(1))) {
            byte[] row = new byte[1 + (width + 7) / 8];
            for (int y = 0; y < height; y++) {
                deflater.write(row);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return SampleFiles.join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", data.toByteArray()),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(type.getBytes(US_ASCII));
        checksum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(type.getBytes(US_ASCII))
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    /** The directory of a colour TIFF with a little data, packed by Deflate. */
    static byte[] tiffHeader(int width, int height, int rowsPerStrip) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 9);
        entry(tiff, 256, width);
        entry(tiff, 257, height);
        entry(tiff, 258, 8);
        entry(tiff, 259, 8);
        entry(tiff, 262, 2);
        entry(tiff, 273, 150);
        entry(tiff, 277, 3);
        entry(tiff, 278, rowsPerStrip);
        entry(tiff, 279, 50);
        return tiff.putInt(0).array();
    }

    static byte[] endlessTiff() {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 6);
        entry(tiff, 256, 8);
        entry(tiff, 257, 8);
        entry(tiff, 258, 8);
        entry(tiff, 273, 120);
        entry(tiff, 278, 8);
        entry(tiff, 279, 64);
        return tiff.putInt(8).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int value) {
        tiff.putShort((short) tag).putShort((short) 4).putInt(1).putInt(value);
    }

    private static byte[] encode(String format, IIOImage picture, Consumer<ImageWriteParam> settings) {
        ImageWriter writer = jdkWriter(format);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            settings.accept(parameters);
            writer.setOutput(output);
            writer.write(null, picture, parameters);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter jdkWriter(String format) {
        var writers = ImageIO.getImageWritersByFormatName(format);
        while (writers.hasNext()) {
            ImageWriter writer = writers.next();
            if (writer.getClass().getModule() == ImageIO.class.getModule()) {
                return writer;
            }
        }
        throw new IllegalStateException("This JDK writes no " + format);
    }
}
