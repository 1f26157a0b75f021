package fr.sejour.examiner;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the directories of a TIFF say (TIFF 6.0), read without decoding it: a page for each.
 *
 * @param end of the file: pieces may stand anywhere in it
 */
record TiffStructure(List<Page> sizes, int end) implements Structure {

    /** Size of a page in pixels. */
    record Page(int width, int height) {}

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int STRIP_OFFSETS = 273;
    private static final int SAMPLES = 277;
    private static final int ROWS_PER_STRIP = 278;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_LENGTHS = 325;

    private static final int ENTRY = 12;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    /**
     * @throws UnsoundFileException when a page is cut off, damaged, too large, or would take too much memory, or when there
     *     are too many
     */
    static TiffStructure read(FileContent content) throws UnsoundFileException {
        FileContent bytes = content.ordered(content.has(0, "II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        List<Page> pages = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        long directory = bytes.u32(4);
        while (directory != 0) {
            if (!seen.add(directory)) {
                throw new UnsoundFileException(FileFault.BROKEN);
            }
            if (pages.size() == Limits.PAGES) {
                throw new UnsoundFileException(FileFault.TOO_MANY_PAGES);
            }
            pages.add(new Directory(bytes, directory).page());
            directory = bytes.u32(directory + 2 + (long) bytes.u16(directory) * ENTRY);
        }
        if (pages.isEmpty()) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
        return new TiffStructure(List.copyOf(pages), content.length());
    }

    @Override
    public int pages() {
        return sizes.size();
    }

    /** One directory of the file: the description of a page. */
    private record Directory(FileContent bytes, long start) {

        Page page() throws UnsoundFileException {
            long width = number(WIDTH, 0);
            long height = number(HEIGHT, 0);
            Limits.checkSize(width, height);
            boolean tiled = entry(TILE_WIDTH) >= 0;
            long pieceWidth = tiled ? number(TILE_WIDTH, 0) : width;
            long pieceHeight = tiled ? number(TILE_HEIGHT, 0) : Math.min(height, number(ROWS_PER_STRIP, height));
            Limits.checkSize(pieceWidth, pieceHeight);
            long bitsPerPixel = number(BITS, 1) * number(SAMPLES, 1);
            if (pieceWidth * pieceHeight * bitsPerPixel / 8 > Limits.TIFF_PIECE) {
                throw new UnsoundFileException(FileFault.TOO_HEAVY);
            }
            checkPiecesAreInside(tiled ? TILE_OFFSETS : STRIP_OFFSETS, tiled ? TILE_LENGTHS : STRIP_LENGTHS);
            return new Page((int) width, (int) height);
        }

        private void checkPiecesAreInside(int offsetsTag, int lengthsTag) throws UnsoundFileException {
            long offsets = entry(offsetsTag);
            long lengths = entry(lengthsTag);
            if (offsets < 0) {
                throw new UnsoundFileException(FileFault.BROKEN);
            }
            long count = bytes.u32(offsets + 4);
            for (long i = 0; i < count; i++) {
                long length = lengths < 0 ? 1 : value(lengths, i);
                bytes.slice(value(offsets, i), length);
            }
        }

        private long number(int tag, long otherwise) throws UnsoundFileException {
            long entry = entry(tag);
            return entry < 0 ? otherwise : value(entry, 0);
        }

        /** Where the entry of a tag begins; -1 when the directory has none. */
        private long entry(int tag) throws UnsoundFileException {
            int entries = bytes.u16(start);
            for (int i = 0; i < entries; i++) {
                long entry = start + 2 + (long) i * ENTRY;
                if (bytes.u16(entry) == tag) {
                    return entry;
                }
            }
            return -1;
        }

        /** The value of an entry at an index; small lists stand in the entry itself, longer ones elsewhere. */
        private long value(long entry, long index) throws UnsoundFileException {
            int type = bytes.u16(entry + 2);
            long count = bytes.u32(entry + 4);
            if (index >= count || (type != SHORT && type != LONG)) {
                throw new UnsoundFileException(FileFault.BROKEN);
            }
            int size = type == SHORT ? 2 : 4;
            long base = count * size <= 4 ? entry + 8 : bytes.u32(entry + 8);
            return type == SHORT ? bytes.u16(base + index * size) : bytes.u32(base + index * size);
        }
    }
}
