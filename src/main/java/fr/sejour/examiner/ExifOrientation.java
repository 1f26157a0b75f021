package fr.sejour.examiner;

import java.nio.ByteOrder;

/** How a phone was held, from the Exif block of a JPEG (tag 0x0112): small pictures are turned upright by it. */
final class ExifOrientation {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** The orientation, 1 to 8; 1 when the block does not tell or is damaged. */
    static int read(FileContent content, int start, int end) {
        try {
            FileContent block =
                    content.ordered(content.has(start, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            long directory = start + block.u32(start + 4);
            int entries = block.u16(directory);
            for (int i = 0; i < entries; i++) {
                long entry = directory + 2 + (long) i * ENTRY;
                if (entry + ENTRY > end) {
                    return UPRIGHT;
                }
                if (block.u16(entry) == TAG) {
                    int value = block.u16(entry + 8);
                    return value >= 1 && value <= 8 ? value : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (UnsoundFileException outsideOfFile) {
            return UPRIGHT;
        }
    }
}
