package fr.sejour.document.examiner;

import java.nio.ByteOrder;
import java.util.Set;

/** What the header of a BMP says (Windows bitmap, versions 2 to 5), read without decoding it. */
record BmpStructure(int width, int height) {

    private static final int OLDEST_HEADER = 12;
    private static final Set<Long> HEADERS = Set.of(12L, 40L, 52L, 56L, 64L, 108L, 124L);
    private static final Set<Integer> BITS = Set.of(1, 4, 8, 16, 24, 32);

    private static final long PLAIN = 0;
    private static final long RUN_LENGTH_8 = 1;
    private static final long RUN_LENGTH_4 = 2;
    private static final long BIT_FIELDS = 3;

    /** Whether more than two letters speak for a BMP. */
    static boolean looksLikeOne(Content content) throws UnsoundFileException {
        Content bytes = content.ordered(ByteOrder.LITTLE_ENDIAN);
        return bytes.length() > 18 && HEADERS.contains(bytes.u32(14));
    }

    /**
     * @throws UnsoundFileException when the picture is cut off, damaged, too large, or would take too much memory
     */
    static BmpStructure read(Content content) throws UnsoundFileException {
        Content bytes = content.ordered(ByteOrder.LITTLE_ENDIAN);
        boolean oldest = bytes.u32(14) == OLDEST_HEADER;
        long width = oldest ? bytes.u16(18) : bytes.s32(18);
        long height = oldest ? bytes.u16(20) : Math.abs((long) bytes.s32(22));
        int bits = bytes.u16(oldest ? 24 : 28);
        long compression = oldest ? PLAIN : bytes.u32(30);
        Limits.checkSize(width, height);
        if (!BITS.contains(bits)) {
            throw new UnsoundFileException(Fault.BROKEN);
        }
        if (compression == PLAIN || compression == BIT_FIELDS) {
            long row = (width * bits + 31) / 32 * 4;
            bytes.slice(bytes.u32(10), row * height);
        } else if (compression == RUN_LENGTH_8 || compression == RUN_LENGTH_4) {
            if (width * height > Limits.COMPRESSED_BMP) {
                throw new UnsoundFileException(Fault.TOO_HEAVY);
            }
        } else {
            throw new UnsoundFileException(Fault.BROKEN);
        }
        return new BmpStructure((int) width, (int) height);
    }
}
