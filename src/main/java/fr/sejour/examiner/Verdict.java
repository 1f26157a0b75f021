package fr.sejour.examiner;

import org.jspecify.annotations.Nullable;

/** Result of an examination. */
public sealed interface Verdict {

    /**
     * The file can be taken.
     *
     * @param kind by its content
     * @param pages of a PDF or TIFF, else 1
     */
    record Sound(FileKind kind, int pages) implements Verdict {}

    /**
     * The file cannot be taken.
     *
     * @param kind by its content, when it is one of the five
     */
    record Unsound(FileFault fault, @Nullable FileKind kind) implements Verdict {}
}
