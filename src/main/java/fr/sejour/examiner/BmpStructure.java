package fr.sejour.examiner;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.util.Set;

/**
 * What the header of a BMP says (Windows bitmap, versions 2 to 5), read without decoding it.
 *
 * @param bits of one pixel
 * @param plain whether the pixels stand there as they are, neither compressed nor by masks of their own
 * @param topDown whether the first row is the top one
 * @param pixels where they begin
 * @param end of the file: some programs pad their pictures
 */
record BmpStructure(int width, int height, int bits, boolean plain, boolean topDown, long pixels, int end)
        implements Structure {

    private static final int OLDEST_HEADER = 12;
    private static final Set<Long> HEADERS = Set.of(12L, 40L, 52L, 56L, 64L, 108L, 124L);
    private static final Set<Integer> BITS = Set.of(1, 4, 8, 16, 24, 32);

    private static final long PLAIN = 0;
    private static final long RUN_LENGTH_8 = 1;
    private static final long RUN_LENGTH_4 = 2;
    private static final long BIT_FIELDS = 3;

    /** Whether more than two letters speak for a BMP. */
    static boolean looksLikeOne(FileContent content) throws UnsoundFileException {
        FileContent bytes = content.ordered(ByteOrder.LITTLE_ENDIAN);
        return bytes.length() > 18 && HEADERS.contains(bytes.u32(14));
    }

    /**
     * @throws UnsoundFileException when the picture is cut off, damaged, too large, or would take too much memory
     */
    static BmpStructure read(FileContent content) throws UnsoundFileException {
        FileContent bytes = content.ordered(ByteOrder.LITTLE_ENDIAN);
        boolean oldest = bytes.u32(14) == OLDEST_HEADER;
        long width = oldest ? bytes.u16(18) : bytes.s32(18);
        long height = oldest ? bytes.u16(20) : Math.abs((long) bytes.s32(22));
        int bits = bytes.u16(oldest ? 24 : 28);
        long compression = oldest ? PLAIN : bytes.u32(30);
        Limits.checkSize(width, height);
        if (!BITS.contains(bits)) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
        if (compression == PLAIN || compression == BIT_FIELDS) {
            bytes.slice(bytes.u32(10), row(width, bits) * height);
        } else if (compression == RUN_LENGTH_8 || compression == RUN_LENGTH_4) {
            if (width * height > Limits.COMPRESSED_BMP) {
                throw new UnsoundFileException(FileFault.TOO_HEAVY);
            }
        } else {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
        boolean topDown = !oldest && bytes.s32(22) < 0;
        return new BmpStructure(
                (int) width, (int) height, bits, compression == PLAIN, topDown, bytes.u32(10), bytes.length());
    }

    private static long row(long width, int bits) {
        return (width * bits + 31) / 32 * 4;
    }

    /** Whether the picture can be made small without a decoder: three or four bytes a pixel, blue first. */
    boolean isPlainColour() {
        return plain && bits >= 24;
    }

    /** The picture made smaller by averaging squares of pixels, as long as the result has twice the size of a small picture. */
    BufferedImage shrunk(FileContent content) throws UnsoundFileException {
        int square = Math.max(1, Math.max(width, height) / (2 * PageFrame.THUMBNAIL.width()));
        int across = Math.max(1, width / square);
        int down = Math.max(1, height / square);
        BufferedImage picture = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        int bytesPerPixel = bits / 8;
        byte[] line = new byte[width * bytesPerPixel];
        for (int y = 0; y < down; y++) {
            int[] sums = new int[3 * across];
            int lines = Math.min(square, height - y * square);
            for (int part = 0; part < lines; part++) {
                long fromTop = (long) y * square + part;
                long place = pixels + row(width, bits) * (topDown ? fromTop : height - 1 - fromTop);
                content.slice(place, line.length).get(line);
                addUp(line, bytesPerPixel, square, sums);
            }
            for (int x = 0; x < across; x++) {
                int count = lines * Math.min(square, width - x * square);
                picture.setRGB(
                        x, y, sums[3 * x + 2] / count << 16 | sums[3 * x + 1] / count << 8 | sums[3 * x] / count);
            }
        }
        return picture;
    }

    private static void addUp(byte[] line, int bytesPerPixel, int square, int[] sums) {
        int place = 0;
        for (int target = 0; target < sums.length; target += 3) {
            for (int pixel = 0; pixel < square && place < line.length; pixel++) {
                sums[target] += line[place] & 0xFF;
                sums[target + 1] += line[place + 1] & 0xFF;
                sums[target + 2] += line[place + 2] & 0xFF;
                place += bytesPerPixel;
            }
        }
    }
}
