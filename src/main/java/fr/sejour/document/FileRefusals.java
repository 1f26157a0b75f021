package fr.sejour.document;

import fr.sejour.document.FileRefusal.Reason;
import fr.sejour.examiner.FileFault;
import fr.sejour.examiner.FileKind;
import org.jspecify.annotations.Nullable;

/** Turns what an examination found into what the applicant is told. */
final class FileRefusals {

    private FileRefusals() {}

    static Reason reason(FileFault fault, @Nullable FileKind kind) {
        return switch (fault) {
            case UNKNOWN_FORMAT -> Reason.UNKNOWN_FORMAT;
            case OFFICE_DOCUMENT -> Reason.OFFICE_DOCUMENT;
            case HEIC_PICTURE -> Reason.HEIC_PICTURE;
            case BROKEN -> kind == FileKind.PDF ? Reason.BROKEN_PDF : Reason.BROKEN_PICTURE;
            case TOO_MANY_PIXELS -> Reason.TOO_MANY_PIXELS;
            case TOO_MANY_PAGES -> Reason.TOO_MANY_PAGES;
            case ENCRYPTED -> Reason.ENCRYPTED_PDF;
            case ACTIVE_CONTENT -> Reason.ACTIVE_PDF;
            case SECOND_FORMAT -> Reason.SECOND_FORMAT;
            case TOO_HEAVY -> Reason.TOO_HEAVY;
        };
    }
}
