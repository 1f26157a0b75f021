package fr.sejour.examiner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells the five formats by how a file begins; stricter than most, which look for a PDF further on as well. */
final class Signature {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] TIFF_LITTLE_ENDIAN = {'I', 'I', 42, 0};
    private static final byte[] TIFF_BIG_ENDIAN = {'M', 'M', 0, 42};

    private Signature() {}

    static Optional<FileKind> read(FileContent content) throws UnsoundFileException {
        if (content.has(0, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        if (content.has(0, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (isTiff(content)) {
            return Optional.of(FileKind.TIFF);
        }
        if (content.has(0, "BM") && BmpStructure.looksLikeOne(content)) {
            return Optional.of(FileKind.BMP);
        }
        if (content.has(0, "%PDF-1.") || content.has(0, "%PDF-2.")) {
            return Optional.of(FileKind.PDF);
        }
        return Optional.empty();
    }

    /** Whether a file begins as a TIFF does; only that is looked at. */
    static boolean isTiff(Path file) throws IOException {
        try (InputStream beginning = Files.newInputStream(file)) {
            return isTiff(FileContent.of(beginning.readNBytes(TIFF_BIG_ENDIAN.length)));
        }
    }

    private static boolean isTiff(FileContent content) {
        return content.has(0, TIFF_LITTLE_ENDIAN) || content.has(0, TIFF_BIG_ENDIAN);
    }
}
