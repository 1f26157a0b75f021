package fr.sejour.examiner;

/** How much a file may ask of whoever opens it. */
final class Limits {

    /** Of one picture or page: 100 megapixels. */
    static final long PIXELS = 100_000_000;

    /** Pixels of one side; what JPEG can say at most. A single row of a PNG could else fill the memory. */
    static final int SIDE = 65_535;

    /** Pages of a PDF or TIFF. */
    static final int PAGES = 100;

    /** Bytes of the largest piece (strip or tile) of a TIFF once decompressed; a piece is decoded whole, and copied. */
    static final long TIFF_PIECE = 40L << 20;

    /** Bytes that the coefficients of a progressive JPEG may take, outside the heap, while it is decoded. */
    static final long PROGRESSIVE_JPEG = 256L << 20;

    /** Pixels of a run-length encoded BMP; such a picture is decoded whole. */
    static final long COMPRESSED_BMP = 30_000_000;

    /** Objects of a PDF looked at for active content. */
    static final int PDF_OBJECTS = 200_000;

    private Limits() {}

    /**
     * Holds a picture's size, as its header tells it, to the limits.
     *
     * @throws UnsoundFileException with {@link FileFault#BROKEN} when a side is missing, {@link FileFault#TOO_MANY_PIXELS} when
     *     there is too much
     */
    static void checkSize(long width, long height) throws UnsoundFileException {
        if (width <= 0 || height <= 0) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
        if (width > SIDE || height > SIDE || width * height > PIXELS) {
            throw new UnsoundFileException(FileFault.TOO_MANY_PIXELS);
        }
    }
}
