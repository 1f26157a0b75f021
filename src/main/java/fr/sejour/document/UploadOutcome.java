package fr.sejour.document;

/** Result of receiving a file. */
public sealed interface UploadOutcome {

    /**
     * The file is kept, on disk and in the database.
     *
     * @param used what its owner has used since, this file included
     */
    record Received(SupportingDocument document, SpaceUsed used) implements UploadOutcome {}

    /** The file was refused, and nothing of it remains. */
    record Refused(FileRefusal refusal) implements UploadOutcome {}
}
