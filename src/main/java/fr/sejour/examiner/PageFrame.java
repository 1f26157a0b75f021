package fr.sejour.examiner;

import java.io.Serializable;

/**
 * Largest size of a drawn page; the page is drawn upright and keeps its proportions.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PageFrame(int width, int height) implements Serializable {

    /** Of the small picture of a first page: 160 on a screen of double density. */
    static final PageFrame THUMBNAIL = new PageFrame(320, 320);

    /** How much a page is made smaller or larger to fit. */
    double scale(double pageWidth, double pageHeight) {
        return Math.min(width / pageWidth, height / pageHeight);
    }

    /** For a page that lies on its side. */
    PageFrame turned() {
        return new PageFrame(height, width);
    }
}
