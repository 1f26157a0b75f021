package fr.sejour.examiner;

/** What is wrong with a file, found by its content alone. */
public enum FileFault {
    /** None of the five formats. */
    UNKNOWN_FORMAT,
    /** A text, table or presentation of an office program. */
    OFFICE_DOCUMENT,
    /** A picture as recent phones keep it (HEIC, AVIF). */
    HEIC_PICTURE,
    /** Cut off or damaged. */
    BROKEN,
    /** More than {@link Limits#PIXELS}, or a side of more than {@link Limits#SIDE}. */
    TOO_MANY_PIXELS,
    /** More than {@link Limits#PAGES}. */
    TOO_MANY_PAGES,
    /** Needs a password, or restricts what may be done with it. */
    ENCRYPTED,
    /** Holds scripts, programs to start, forms that compute, or files in the file. */
    ACTIVE_CONTENT,
    /** A second file hides in it: an archive, a page, a PDF. */
    SECOND_FORMAT,
    /** Could not be opened within the memory and time that a file may take. */
    TOO_HEAVY
}
