package fr.sejour.examiner;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Looks in a PDF for whatever acts when it is opened or clicked: scripts, programs to start, data to send, films, files in
 * the file, dynamic forms (ISO 32000-1, 12.6 and 7.11.4). Links to pages and to the web are left alone.
 */
final class PdfActivity {

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoTo3DView");

    private static final Set<String> ANNOTATIONS =
            Set.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D");

    private static final Set<COSName> KEYS = Set.of(COSName.JS, COSName.EF, COSName.getPDFName("XFA"));

    /** What is drawn, described or tagged cannot act, and is most of a PDF. */
    private static final Set<COSName> NOT_FOLLOWED = Set.of(
            COSName.RESOURCES,
            COSName.CONTENTS,
            COSName.STRUCT_TREE_ROOT,
            COSName.METADATA,
            COSName.AP,
            COSName.getPDFName("PieceInfo"),
            COSName.OC,
            COSName.THUMB);

    private PdfActivity() {}

    /**
     * @throws UnsoundFileException with {@link FileFault#ACTIVE_CONTENT} when something acts, {@link FileFault#TOO_HEAVY} when
     *     there are more than {@link Limits#PDF_OBJECTS} objects to look at
     */
    static void refuseIn(COSDictionary catalog) throws UnsoundFileException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(catalog);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase value = next instanceof COSObject reference ? reference.getObject() : next;
            if (value == null || !seen.add(value)) {
                continue;
            }
            if (seen.size() > Limits.PDF_OBJECTS) {
                throw new UnsoundFileException(FileFault.TOO_HEAVY);
            }
            if (value instanceof COSArray array) {
                array.forEach(element -> follow(element, open));
            } else if (value instanceof COSDictionary dictionary) {
                refuse(dictionary);
                for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                    if (!NOT_FOLLOWED.contains(entry.getKey())) {
                        follow(entry.getValue(), open);
                    }
                }
            }
        }
    }

    private static void follow(COSBase value, Deque<COSBase> open) {
        if (value instanceof COSObject || value instanceof COSArray || value instanceof COSDictionary) {
            open.push(value);
        }
    }

    private static void refuse(COSDictionary dictionary) throws UnsoundFileException {
        String action = dictionary.getNameAsString(COSName.S);
        String annotation = dictionary.getNameAsString(COSName.SUBTYPE);
        if ((action != null && ACTIONS.contains(action))
                || (annotation != null && ANNOTATIONS.contains(annotation))
                || KEYS.stream().anyMatch(dictionary::containsKey)) {
            throw new UnsoundFileException(FileFault.ACTIVE_CONTENT);
        }
    }
}
