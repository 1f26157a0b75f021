package fr.sejour.examiner;

import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * What the chunks of a PNG say (ISO/IEC 15948), read without decoding it, each held to its checksum.
 *
 * @param end where the picture ends
 */
record PngStructure(int width, int height, int end) implements Structure {

    private static final int FIRST_CHUNK = 8;

    /**
     * @throws UnsoundFileException when the picture is cut off, damaged or too large
     */
    static PngStructure read(FileContent content) throws UnsoundFileException {
        FileContent bytes = content.ordered(ByteOrder.BIG_ENDIAN);
        if (!bytes.has(FIRST_CHUNK + 4, "IHDR")) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
        long width = bytes.u32(FIRST_CHUNK + 8);
        long height = bytes.u32(FIRST_CHUNK + 12);
        Limits.checkSize(width, height);
        boolean data = false;
        long position = FIRST_CHUNK;
        while (true) {
            long length = bytes.u32(position);
            long end = position + 12 + length;
            CRC32 checksum = new CRC32();
            checksum.update(bytes.slice(position + 4, length + 4));
            if (checksum.getValue() != bytes.u32(end - 4)) {
                throw new UnsoundFileException(FileFault.BROKEN);
            }
            data |= bytes.has(position + 4, "IDAT");
            if (bytes.has(position + 4, "IEND")) {
                if (!data) {
                    throw new UnsoundFileException(FileFault.BROKEN);
                }
                return new PngStructure((int) width, (int) height, (int) end);
            }
            position = end;
        }
    }
}
