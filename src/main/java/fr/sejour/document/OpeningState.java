package fr.sejour.document;

/** Whether a file was opened whole. */
public enum OpeningState {
    /**
     * The file is a large picture with a correct structure that is still being decoded; it is shown to nobody until
     * then.
     */
    WAITING,
    /** The file can be opened. */
    OPENED,
    /**
     * The file cannot be opened. Its bytes were deleted; its document counts as missing until the file is removed or
     * replaced.
     */
    UNSOUND
}
