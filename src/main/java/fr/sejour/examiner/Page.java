package fr.sejour.examiner;

/**
 * A page of a file that was found sound.
 *
 * @param number from 1
 */
public record Page(FileKind kind, int number) {

    /** The first page of a file. */
    public static Page first(FileKind kind) {
        return new Page(kind, 1);
    }
}
