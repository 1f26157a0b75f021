package fr.sejour.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a file was not taken, as a sentence for the applicant: which file, which limit, what to do.
 *
 * @param fileName name of the file, as it may be shown
 * @param details further arguments of the sentence
 */
public record FileRefusal(Reason reason, String fileName, List<String> details) {

    /** Reasons for a refusal; each has its own sentence in the message bundles. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_FILES,
        /** The applicant has sent as much today as one person may. */
        DAY_USED,
        /** The applicant holds as much as one person may. */
        SPACE_USED,
        UNKNOWN_FORMAT,
        OFFICE_DOCUMENT,
        HEIC_PICTURE,
        NAME_DIFFERS,
        BROKEN_PICTURE,
        BROKEN_PDF,
        TOO_MANY_PIXELS,
        TOO_MANY_PAGES,
        ENCRYPTED_PDF,
        ACTIVE_PDF,
        SECOND_FORMAT,
        TOO_HEAVY,
        VIRUS,
        /** The connection ended before the file did. */
        INTERRUPTED,
        /** The request was filed or abandoned meanwhile. */
        DOSSIER_CLOSED,
        /** The answer was sent meanwhile, or is not awaited any more. */
        ANSWER_CLOSED,
        /** Our fault: the disk is full, for instance. */
        NOT_SAVED
    }

    static FileRefusal of(Reason reason, FileName name, String... details) {
        return new FileRefusal(reason, name.shown(), List.of(details));
    }

    /** Key of the sentence in the message bundles. */
    public String messageKey() {
        return "document.refused." + reason.name();
    }

    /** Arguments of the sentence: the file's name first. */
    public Object[] arguments() {
        List<Object> all = new ArrayList<>(details.size() + 1);
        all.add(fileName);
        all.addAll(details);
        return all.toArray();
    }
}
