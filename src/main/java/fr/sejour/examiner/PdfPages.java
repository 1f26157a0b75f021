package fr.sejour.examiner;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Counts the pages of a PDF by walking to them: the count that it states itself may lie. */
final class PdfPages {

    /** Knots of the page tree looked at. A hundred pages need no more than some hundreds. */
    private static final int KNOTS = 20 * Limits.PAGES;

    private PdfPages() {}

    /**
     * @throws UnsoundFileException with {@link FileFault#BROKEN} when there is none, {@link FileFault#TOO_MANY_PAGES} when there
     *     are more than {@link Limits#PAGES}
     */
    static int count(COSDictionary catalog) throws UnsoundFileException {
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root == null) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> open = new ArrayDeque<>();
        open.push(root);
        int pages = 0;
        while (!open.isEmpty()) {
            COSDictionary knot = open.pop();
            COSArray kids = knot.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages++;
            } else if (!seen.add(knot)) {
                throw new UnsoundFileException(FileFault.BROKEN);
            } else {
                for (int i = 0; i < Math.min(kids.size(), KNOTS); i++) {
                    if (kids.getObject(i) instanceof COSDictionary kid) {
                        open.push(kid);
                    }
                }
            }
            if (pages > Limits.PAGES || open.size() > KNOTS || seen.size() > KNOTS) {
                throw new UnsoundFileException(FileFault.TOO_MANY_PAGES);
            }
        }
        if (pages == 0) {
            throw new UnsoundFileException(FileFault.BROKEN);
        }
        return pages;
    }
}
