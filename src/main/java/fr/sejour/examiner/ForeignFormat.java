package fr.sejour.examiner;

import java.util.List;

/**
 * Names what people send by mistake, so that the sentence can say what to do about it. A guess by the first bytes is enough:
 * none of these is taken.
 */
final class ForeignFormat {

    private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String RICH_TEXT = "{\\rtf";

    /** Where the name of an archive's first entry stands, and how it begins in office documents of both families. */
    private static final int FIRST_ENTRY = 30;

    private static final List<String> OFFICE_ENTRIES = List.of(
            "[Content_Types].xml",
            "_rels/",
            "docProps/",
            "word/",
            "xl/",
            "ppt/",
            "mimetypeapplication/vnd.oasis.opendocument");

    /** Major brands of pictures in the container of ISO/IEC 23008-12. */
    private static final List<String> PICTURE_BRANDS = List.of("heic", "heix", "heim", "heis", "mif1", "msf1", "avif");

    private ForeignFormat() {}

    static FileFault name(FileContent content) {
        if (content.has(4, "ftyp") && PICTURE_BRANDS.stream().anyMatch(brand -> content.has(8, brand))) {
            return FileFault.HEIC_PICTURE;
        }
        boolean archive = content.has(0, "PK\u0003\u0004");
        if (content.has(0, COMPOUND_FILE)
                || content.has(0, RICH_TEXT)
                || (archive && OFFICE_ENTRIES.stream().anyMatch(entry -> content.has(FIRST_ENTRY, entry)))) {
            return FileFault.OFFICE_DOCUMENT;
        }
        return FileFault.UNKNOWN_FORMAT;
    }
}
