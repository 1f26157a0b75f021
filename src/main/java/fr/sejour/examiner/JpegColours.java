package fr.sejour.examiner;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Colours of a JPEG whose samples had to be taken as they stand in the file. Good enough for a small picture. */
final class JpegColours {

    private JpegColours() {}

    /**
     * @param samples one band (grey), three (of which the first is taken for the brightness) or four (CMYK)
     * @param inverted whether 255 means no ink, as Adobe's programs write CMYK
     */
    static BufferedImage toRgb(Raster samples, boolean inverted) {
        int width = samples.getWidth();
        int height = samples.getHeight();
        int bands = samples.getNumBands();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            samples.getPixels(samples.getMinX(), samples.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, bands == 4 ? cmyk(row, x * 4, inverted) : grey(row[x * bands]));
            }
        }
        return picture;
    }

    private static int grey(int brightness) {
        return brightness << 16 | brightness << 8 | brightness;
    }

    private static int cmyk(int[] row, int at, boolean inverted) {
        int key = paper(row[at + 3], inverted);
        return paper(row[at], inverted) * key / 255 << 16
                | paper(row[at + 1], inverted) * key / 255 << 8
                | paper(row[at + 2], inverted) * key / 255;
    }

    /** How much of the paper an ink lets through, 0 to 255. */
    private static int paper(int ink, boolean inverted) {
        return inverted ? ink : 255 - ink;
    }
}
