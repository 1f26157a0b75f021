package fr.sejour.complement;

import fr.sejour.shared.StorableText;
import fr.sejour.shared.entry.EntryFault;
import fr.sejour.shared.entry.FormField;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's answer about one document of a demand, as typed, right or wrong. Text typed under the other choice
 * is kept until the answer is sent, so that the applicant can change the choice without loss.
 *
 * @param choice null until the applicant chooses
 * @param reason why the applicant keeps the document
 * @param message message to the agent about the replacement document
 * @param number the new e-photo number; the module {@code document} keeps files
 */
public record ComplementAnswer(@Nullable Choice choice, String reason, String message, String number)
        implements Serializable {

    /** Most characters of a reason or message that can be sent. */
    public static final int LONGEST_TEXT = 2000;

    static final ComplementAnswer BLANK = new ComplementAnswer(null, "", "", "");

    private static final int LONGEST_KEPT = 4000;
    private static final int LONGEST_NUMBER_KEPT = 100;

    public ComplementAnswer {
        reason = kept(reason, LONGEST_KEPT);
        message = kept(message, LONGEST_KEPT);
        number = kept(number, LONGEST_NUMBER_KEPT);
    }

    /** Whether the applicant keeps or replaces the document. */
    public enum Choice {
        /** « Maintenir le Document » */
        KEEP,
        /** « Mettre à jour le Document » */
        REPLACE
    }

    /** Fields of the answer that an error can be about. */
    public enum Field implements FormField {
        CHOICE,
        REASON,
        FILES,
        NUMBER,
        MESSAGE;

        /** Key of the error's sentence, whose first argument is the title of the document. */
        @Override
        public String errorKey(EntryFault fault) {
            return "complement.error." + name() + "." + fault.name();
        }
    }

    /** Faults of this form, beside those that any field can have. */
    public enum Fault implements EntryFault {
        /** Argument: how many characters the number has without spaces. */
        SHAPE
    }

    /** Far more than may be sent is not kept; nobody types it on purpose. */
    private static String kept(String typed, int most) {
        String text = StorableText.of(typed);
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
