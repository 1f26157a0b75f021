package fr.sejour.examiner;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file, read at any place without being loaded. Reading outside of it means that it is cut off. */
final class FileContent {

    private final ByteBuffer bytes;

    private FileContent(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static FileContent of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FileContent(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static FileContent of(byte[] bytes) {
        return new FileContent(ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }

    int length() {
        return bytes.limit();
    }

    /** The same bytes, with numbers read in the given order. */
    FileContent ordered(ByteOrder order) {
        return new FileContent(bytes.duplicate().order(order));
    }

    int u8(long position) throws UnsoundFileException {
        return bytes.get(inside(position, 1)) & 0xFF;
    }

    int u16(long position) throws UnsoundFileException {
        return bytes.getShort(inside(position, 2)) & 0xFFFF;
    }

    long u32(long position) throws UnsoundFileException {
        return bytes.getInt(inside(position, 4)) & 0xFFFF_FFFFL;
    }

    int s32(long position) throws UnsoundFileException {
        return bytes.getInt(inside(position, 4));
    }

    /** Eight bytes at once, see {@link ByteSearch}. */
    long word(long position) throws UnsoundFileException {
        return bytes.getLong(inside(position, ByteSearch.BYTES));
    }

    ByteBuffer slice(long position, long length) throws UnsoundFileException {
        return bytes.slice(inside(position, length), Math.toIntExact(length));
    }

    /** Whether these characters stand there, byte by byte. */
    boolean has(long position, String latin1) {
        return has(position, latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean has(long position, byte[] expected) {
        if (position < 0 || position + expected.length > length()) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes.get((int) position + i) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #has(long, String)}, for text in lower case found in any case. */
    boolean hasIgnoringCase(long position, String lowerCase) {
        if (position < 0 || position + lowerCase.length() > length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            int found = bytes.get((int) position + i);
            int folded = found >= 'A' && found <= 'Z' ? found + ('a' - 'A') : found;
            if (folded != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where these characters stand last before the end, not before {@code from}; -1 when nowhere. */
    int lastIndexOf(String latin1, int from) {
        for (int position = length() - latin1.length(); position >= Math.max(0, from); position--) {
            if (has(position, latin1)) {
                return position;
            }
        }
        return -1;
    }

    private int inside(long position, long length) throws UnsoundFileException {
        if (position < 0 || length < 0 || position + length > bytes.limit()) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
        return (int) position;
    }
}
