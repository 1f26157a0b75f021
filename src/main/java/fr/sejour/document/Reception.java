package fr.sejour.document;

/** What became of a file that was sent. */
public sealed interface Reception {

    /** It is kept, on disk and in the database. */
    record Received(SupportingDocument document) implements Reception {}

    /** It is not, and nothing of it remains. */
    record Refused(Refusal refusal) implements Reception {}
}
