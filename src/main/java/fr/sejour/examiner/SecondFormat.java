package fr.sejour.examiner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for a second file inside a sound one. A file that is a picture to one program and an archive, a page or a PDF to
 * another is refused, whatever its first bytes say. What phones add to their pictures (a film, further pictures) is left
 * alone.
 */
final class SecondFormat {

    /** Size of a ZIP's closing record, and of the longest comment after it. */
    private static final int ZIP_END = 22;

    private static final int ZIP_COMMENT = 65_535;

    /** Programs that read PDF accept its header within the first 1 024 bytes, and so do attackers. */
    private static final int BEGINNING = 1024;

    /** Long enough that compressed pictures do not hold them by chance: below one in a million files of 10 Mo. */
    private static final String[] PAGES = {"<script", "<html>", "<html ", "<!doctype", "<iframe"};

    private static final String[] PDF_HEADERS = {"%pdf-1.", "%pdf-2."};

    private static final byte[] RAR = {'R', 'a', 'r', '!', 0x1A, 0x07};
    private static final byte[] SEVEN_ZIP = {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C};
    private static final List<String> PROGRAMS = List.of("MZ", "\u007fELF", "#!", "PK\u0003\u0004");

    /** Bytes of the shortest mark of those above. */
    private static final int SHORTEST = 6;

    /** So far apart, one of the pairs of bytes that are looked at lies in any mark. */
    private static final int STRIDE = SHORTEST - 1;

    /** Whether two bytes stand together at the beginning of a mark: at most once in five hundred times by chance. */
    private static final boolean[] PAIRS = new boolean[1 << 16];

    static {
        Stream.of(PAGES, PDF_HEADERS).flatMap(Stream::of).forEach(SecondFormat::addPairs);
        Stream.of(RAR, SEVEN_ZIP).map(mark -> new String(mark, ISO_8859_1)).forEach(SecondFormat::addPairs);
    }

    private SecondFormat() {}

    /** Refuses a picture with a foreign file in its comments or after its end, at {@code end}. */
    static void refuseInPicture(FileContent content, int end) throws UnsoundFileException {
        refuseArchiveAtEnd(content);
        for (String program : PROGRAMS) {
            if (content.has(end, program)) {
                throw new UnsoundFileException(FileFault.SECOND_FORMAT);
            }
        }
        refuseMarks(content, 0, content.length(), true);
    }

    /** Refuses a PDF with a page at its beginning, or anything after its last end-of-file mark, at {@code end}. */
    static void refuseInPdf(FileContent content, int end) throws UnsoundFileException {
        refuseArchiveAtEnd(content);
        refuseMarks(content, 0, Math.min(BEGINNING, content.length()), false);
        refuseMarks(content, end, content.length(), false);
    }

    private static void addPairs(String mark) {
        for (int i = 0; i < STRIDE; i++) {
            for (char first : bothCases(mark.charAt(i))) {
                for (char second : bothCases(mark.charAt(i + 1))) {
                    PAIRS[first << 8 | second] = true;
                }
            }
        }
    }

    private static char[] bothCases(char letter) {
        return new char[] {letter, letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter};
    }

    /**
     * Refuses marks that begin between these places. Only every fifth pair of bytes is looked at, which no mark escapes; two of them at a time, out of
     * eight bytes.
     */
    private static void refuseMarks(FileContent content, int from, int to, boolean pdfToo) throws UnsoundFileException {
        int end = Math.min(to + STRIDE, content.length()) - 1;
        ByteBuffer bytes = content.slice(0, content.length());
        int place = from;
        for (; place + ByteSearch.BYTES <= end; place += 2 * STRIDE) {
            long word = bytes.getLong(place);
            if (PAIRS[(int) (word >>> 48)] || PAIRS[(int) (word >>> 8) & 0xFFFF]) {
                refuseMarkAround(content, Math.max(from, place - STRIDE + 1), Math.min(place + STRIDE + 1, to), pdfToo);
            }
        }
        for (; place < end; place += STRIDE) {
            refuseMarkAround(content, Math.max(from, place - STRIDE + 1), Math.min(place + 1, to), pdfToo);
        }
    }

    private static void refuseMarkAround(FileContent content, int from, int to, boolean pdfToo)
            throws UnsoundFileException {
        for (int start = from; start < to; start++) {
            if (isMark(content, start, content.u8(start), pdfToo)) {
                throw new UnsoundFileException(FileFault.SECOND_FORMAT);
            }
        }
    }

    private static boolean isMark(FileContent content, int position, int first, boolean pdfToo) {
        return switch (first) {
            case '<' -> startsOne(PAGES, content, position);
            case '%' -> pdfToo && startsOne(PDF_HEADERS, content, position);
            case 'R' -> content.has(position, RAR);
            case '7' -> content.has(position, SEVEN_ZIP);
            default -> false;
        };
    }

    private static boolean startsOne(String[] marks, FileContent content, int position) {
        for (String mark : marks) {
            if (content.hasIgnoringCase(position, mark)) {
                return true;
            }
        }
        return false;
    }

    /** A ZIP is read from its end: what stands before its closing record may be anything, a picture for instance. */
    private static void refuseArchiveAtEnd(FileContent content) throws UnsoundFileException {
        int earliest = Math.max(0, content.length() - ZIP_END - ZIP_COMMENT);
        for (int position = content.length() - ZIP_END; position >= earliest; position--) {
            if (content.has(position, "PK\u0005\u0006") && isFirstDisk(content, position)) {
                throw new UnsoundFileException(FileFault.SECOND_FORMAT);
            }
        }
    }

    /** The closing record names its disk: always the first, or the mark of the 64-bit format. Else it is chance. */
    private static boolean isFirstDisk(FileContent content, int record) throws UnsoundFileException {
        int disk = content.u16(record + 4);
        return disk == 0 || disk == 0xFFFF;
    }
}
