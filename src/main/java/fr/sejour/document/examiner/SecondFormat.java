package fr.sejour.document.examiner;

import java.util.Arrays;
import java.util.List;

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

    /** What the marks of a page, a PDF and two kinds of archive begin with. */
    private static final long LESS = Words.of('<');

    private static final long PERCENT = Words.of('%');
    private static final long R = Words.of('R');
    private static final long SEVEN = Words.of('7');

    /** Whether a byte follows one of these in a mark. */
    private static final boolean[] SECOND = new boolean[256];

    static {
        for (char second : "sShH!iIpPaz".toCharArray()) {
            SECOND[second] = true;
        }
    }

    private static final int PIECE = 64 * 1024;

    private SecondFormat() {}

    /** Refuses a picture with a foreign file in its comments or after its end, at {@code end}. */
    static void refuseInPicture(Content content, int end) throws UnsoundFileException {
        refuseArchiveAtEnd(content);
        for (String program : PROGRAMS) {
            if (content.has(end, program)) {
                throw new UnsoundFileException(Fault.SECOND_FORMAT);
            }
        }
        refuseMarks(content, 0, content.length(), true);
    }

    /** Refuses a PDF with a page at its beginning, or anything after its last end-of-file mark, at {@code end}. */
    static void refuseInPdf(Content content, int end) throws UnsoundFileException {
        refuseArchiveAtEnd(content);
        refuseMarks(content, 0, Math.min(BEGINNING, content.length()), false);
        refuseMarks(content, end, content.length(), false);
    }

    /** Reads piece by piece, each with the beginning of the next, so that marks are seen whose second byte stands there. */
    private static void refuseMarks(Content content, int from, int to, boolean pdfToo) throws UnsoundFileException {
        byte[] piece = new byte[PIECE + Words.BYTES];
        for (int start = from; start < to; start += PIECE) {
            int length = Math.min(piece.length, to - start);
            content.slice(start, length).get(piece, 0, length);
            Arrays.fill(piece, length, piece.length, (byte) 0);
            refuseMarks(content, start, piece, pdfToo);
        }
    }

    /** Eight bytes at once: most of them begin no mark, and are only looked at for that. */
    private static void refuseMarks(Content content, int start, byte[] piece, boolean pdfToo)
            throws UnsoundFileException {
        for (int i = 0; i < PIECE; i += Words.BYTES) {
            long word = Words.read(piece, i);
            long places = Words.places(word, LESS)
                    | Words.places(word, PERCENT)
                    | Words.places(word, R)
                    | Words.places(word, SEVEN);
            for (; places != 0; places &= places - 1) {
                int place = i + Words.first(places);
                if (SECOND[piece[place + 1] & 0xFF] && isMark(content, start + place, piece[place], pdfToo)) {
                    throw new UnsoundFileException(Fault.SECOND_FORMAT);
                }
            }
        }
    }

    private static boolean isMark(Content content, int position, int first, boolean pdfToo) {
        return switch (first) {
            case '<' -> startsOne(PAGES, content, position);
            case '%' -> pdfToo && startsOne(PDF_HEADERS, content, position);
            case 'R' -> content.has(position, RAR);
            case '7' -> content.has(position, SEVEN_ZIP);
            default -> false;
        };
    }

    private static boolean startsOne(String[] marks, Content content, int position) {
        for (String mark : marks) {
            if (content.hasIgnoringCase(position, mark)) {
                return true;
            }
        }
        return false;
    }

    /** A ZIP is read from its end: what stands before its closing record may be anything, a picture for instance. */
    private static void refuseArchiveAtEnd(Content content) throws UnsoundFileException {
        int earliest = Math.max(0, content.length() - ZIP_END - ZIP_COMMENT);
        for (int position = content.length() - ZIP_END; position >= earliest; position--) {
            if (content.has(position, "PK\u0005\u0006") && isFirstDisk(content, position)) {
                throw new UnsoundFileException(Fault.SECOND_FORMAT);
            }
        }
    }

    /** The closing record names its disk: always the first, or the mark of the 64-bit format. Else it is chance. */
    private static boolean isFirstDisk(Content content, int record) throws UnsoundFileException {
        int disk = content.u16(record + 4);
        return disk == 0 || disk == 0xFFFF;
    }
}
