package fr.sejour.examiner;

/** How a picture is built, read without decoding it. */
sealed interface Structure permits JpegStructure, PngStructure, BmpStructure, TiffStructure {

    /**
     * @param kind a picture's
     * @throws UnsoundFileException when the picture is cut off, damaged, too large, or would take too much memory
     */
    static Structure read(FileKind kind, FileContent content) throws UnsoundFileException {
        return switch (kind) {
            case JPEG -> JpegStructure.read(content);
            case PNG -> PngStructure.read(content);
            case BMP -> BmpStructure.read(content);
            case TIFF -> TiffStructure.read(content);
            case PDF -> throw new IllegalArgumentException("A PDF is no picture");
        };
    }

    /** Where the picture ends; what stands behind it may be another file. */
    int end();

    default int pages() {
        return 1;
    }
}
