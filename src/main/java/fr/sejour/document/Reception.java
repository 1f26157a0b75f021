package fr.sejour.document;

/** Result of receiving a file. */
public sealed interface Reception {

    /** The file is kept, on disk and in the database. */
    record Received(SupportingDocument document) implements Reception {}

    /** The file was refused, and nothing of it remains. */
    record Refused(Refusal refusal) implements Reception {}
}
