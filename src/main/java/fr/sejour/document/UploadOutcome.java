package fr.sejour.document;

/** Result of receiving a file. */
public sealed interface UploadOutcome {

    /** The file is kept, on disk and in the database. */
    record Received(SupportingDocument document) implements UploadOutcome {}

    /** The file was refused, and nothing of it remains. */
    record Refused(FileRefusal refusal) implements UploadOutcome {}
}
