package fr.sejour.document;

import fr.sejour.examiner.PageFrame;

/**
 * Widths in which pages of files are drawn for reading. There are few, so that a page drawn once can be used again.
 */
public enum PageWidth {
    /** To read a page at a glance. */
    NORMAL(900),
    /** To read small print, or to see a page large. */
    LARGE(1600);

    private final int pixels;

    PageWidth(int pixels) {
        this.pixels = pixels;
    }

    /** Largest width of a drawn page, in pixels. */
    public int pixels() {
        return pixels;
    }

    /** A strip as long as a till receipt is drawn narrower, so that it fits in the memory. */
    PageFrame frame() {
        return new PageFrame(pixels, 2 * pixels);
    }
}
