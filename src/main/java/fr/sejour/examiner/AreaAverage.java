package fr.sejour.examiner;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * Makes a picture smaller: each new pixel is the average of what it covers, so that thin strokes of letters stay. It is read
 * in bands, because Java2D would copy it whole to scale it.
 */
final class AreaAverage {

    private static final int BAND = 64;

    private final BufferedImage source;
    private final BufferedImage target;
    /** For each column of the picture, three times the new column that it lies in. */
    private final int[] places;

    /** For each column of the picture, the share of it that lies in the next new column. */
    private final float[] overlaps;

    private final float[] reduced;
    private final float[] sums;

    private AreaAverage(BufferedImage source, int width, int height) {
        this.source = source;
        this.target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.reduced = new float[3 * (width + 1)];
        this.sums = new float[3 * width];
        this.places = new int[source.getWidth()];
        this.overlaps = new float[source.getWidth()];
        double share = (double) width / source.getWidth();
        for (int x = 0; x < places.length; x++) {
            int column = (int) (x * share);
            places[x] = 3 * column;
            overlaps[x] = (float) Math.max(0, (x + 1) * share - (column + 1));
        }
    }

    /**
     * The picture on white ground.
     *
     * @param width at most the picture's
     * @param height at most the picture's
     */
    static BufferedImage of(BufferedImage picture, int width, int height) {
        AreaAverage average = new AreaAverage(picture, width, height);
        average.run();
        return average.target;
    }

    private void run() {
        BufferedImage band = new BufferedImage(source.getWidth(), BAND, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        double rowHeight = (double) target.getHeight() / source.getHeight();
        int row = 0;
        for (int top = 0; top < source.getHeight(); top += BAND) {
            int rows = Math.min(BAND, source.getHeight() - top);
            copy(band, top, rows);
            for (int y = 0; y < rows; y++) {
                reduce(pixels, y * source.getWidth());
                double end = (top + y + 1) * rowHeight;
                double overlap = Math.max(0, end - (row + 1));
                add(rowHeight - overlap);
                boolean last = top + y + 1 == source.getHeight();
                if ((end >= row + 1 - 1e-9 || last) && row < target.getHeight()) {
                    emit(row);
                    row++;
                    add(overlap);
                }
            }
        }
    }

    private void copy(BufferedImage band, int top, int rows) {
        Graphics2D graphics = band.createGraphics();
        graphics.drawImage(source.getSubimage(0, top, source.getWidth(), rows), 0, 0, Color.WHITE, null);
        graphics.dispose();
    }

    /** Averages a row from left to right; a pixel that lies over two new ones counts for each by its share. */
    private void reduce(int[] pixels, int from) {
        Arrays.fill(reduced, 0);
        float share = (float) target.getWidth() / source.getWidth();
        for (int x = 0; x < places.length; x++) {
            int pixel = pixels[from + x];
            int place = places[x];
            float second = overlaps[x];
            float first = share - second;
            for (int colour = 0; colour < 3; colour++) {
                int value = pixel >> (16 - 8 * colour) & 0xFF;
                reduced[place + colour] += first * value;
                reduced[place + 3 + colour] += second * value;
            }
        }
    }

    private void add(double share) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (float) share * reduced[i];
        }
    }

    private void emit(int row) {
        for (int x = 0; x < target.getWidth(); x++) {
            int rgb = 0;
            for (int colour = 0; colour < 3; colour++) {
                rgb = rgb << 8 | Math.min(255, Math.round(sums[3 * x + colour]));
            }
            target.setRGB(x, row, rgb);
        }
        Arrays.fill(sums, 0);
    }
}
