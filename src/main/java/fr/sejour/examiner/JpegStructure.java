package fr.sejour.examiner;

import java.nio.ByteOrder;

/**
 * What the segments of a JPEG say (ISO/IEC 10918-1), read without decoding it.
 *
 * @param components 1 for grey, 3 for colour, 4 for CMYK
 * @param adobe whether the file has Adobe's marker; its CMYK is then inverted
 * @param orientation how to turn it, as Exif counts, 1 to 8
 * @param end where the picture ends; phones add films and further pictures after it
 */
record JpegStructure(int width, int height, int components, boolean adobe, int orientation, int end)
        implements Structure {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final long MARKERS = ByteSearch.of(0xFF);

    /**
     * @throws UnsoundFileException when the picture is cut off, damaged, too large, or would take too much memory
     */
    static JpegStructure read(FileContent content) throws UnsoundFileException {
        FileContent bytes = content.ordered(ByteOrder.BIG_ENDIAN);
        int width = 0;
        int height = 0;
        int components = 0;
        boolean adobe = false;
        int orientation = 1;
        boolean scanned = false;
        int position = 2;
        while (true) {
            if (bytes.u8(position) != 0xFF) {
                throw new UnsoundFileException(FileFault.BROKEN);
            }
            int marker = bytes.u8(position + 1);
            if (marker == 0xFF) {
                position++;
                continue;
            }
            if (marker == END_OF_IMAGE) {
                Limits.checkSize(width, height);
                if (!scanned) {
                    throw new UnsoundFileException(FileFault.BROKEN);
                }
                return new JpegStructure(width, height, components, adobe, orientation, position + 2);
            }
            if (isAlone(marker)) {
                position += 2;
                continue;
            }
            int body = position + 4;
            int next = position + 2 + bytes.u16(position + 2);
            if (isFrame(marker)) {
                height = bytes.u16(body + 1);
                width = bytes.u16(body + 3);
                components = bytes.u8(body + 5);
                Limits.checkSize(width, height);
                refuseHeavy(marker, width, height, components);
            } else if (marker == 0xE1 && bytes.has(body, "Exif\0\0")) {
                orientation = ExifOrientation.read(bytes, body + 6, next);
            } else if (marker == 0xEE && bytes.has(body, "Adobe")) {
                adobe = true;
            }
            scanned |= marker == START_OF_SCAN;
            position = marker == START_OF_SCAN ? endOfScan(bytes, next) : next;
        }
    }

    /** Entropy-coded data goes on until a marker that is neither a stuffed zero nor a restart. */
    private static int endOfScan(FileContent bytes, int from) throws UnsoundFileException {
        int position = from;
        int lastWord = bytes.length() - ByteSearch.BYTES;
        while (true) {
            while (position <= lastWord && !ByteSearch.holds(bytes.word(position), MARKERS)) {
                position += ByteSearch.BYTES;
            }
            if (bytes.u8(position) == 0xFF) {
                int marker = bytes.u8(position + 1);
                if (marker != 0 && marker != 0xFF && !isRestart(marker)) {
                    return position;
                }
            }
            position++;
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || marker == 0xD8 || isRestart(marker);
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    /** A progressive picture is kept whole, as two bytes a coefficient, until its last scan. */
    private static void refuseHeavy(int marker, long width, long height, int components) throws UnsoundFileException {
        boolean progressive = marker == 0xC2;
        if (progressive && width * height * components * 2 > Limits.PROGRESSIVE_JPEG) {
            throw new UnsoundFileException(FileFault.TOO_HEAVY);
        }
    }
}
