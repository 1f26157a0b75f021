package fr.sejour.document;

/** Whether a file was opened whole. */
public enum OpeningState {
    /** It is a large picture, built right, that is being decoded; nobody is shown it before. */
    WAITING,
    /** It can be opened. */
    OPENED,
    /** It cannot. The bytes are gone; it hinders its document until it is removed or another file comes. */
    UNSOUND
}
