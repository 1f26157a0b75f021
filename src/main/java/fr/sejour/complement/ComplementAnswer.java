package fr.sejour.complement;

import fr.sejour.shared.StorableText;
import fr.sejour.shared.entry.EntryFault;
import fr.sejour.shared.entry.FormField;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant answers to one document of a demand, as typed, right or wrong. What they typed beside the choice they
 * did not make is kept until the answer is sent, so that a change of mind loses nothing.
 *
 * @param choice null before they chose
 * @param reason why the document is kept
 * @param message to the agent, with the document that takes its place
 * @param number the new e-photo number; files are kept by {@code document}
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

    /** What is done with a document. */
    public enum Choice {
        /** « Maintenir le Document » */
        KEEP,
        /** « Mettre à jour le Document » */
        REPLACE
    }

    /** What an error can be about. */
    public enum Field implements FormField {
        CHOICE,
        REASON,
        FILES,
        NUMBER,
        MESSAGE;

        /** The sentence's first argument is the title of the document. */
        @Override
        public String errorKey(EntryFault fault) {
            return "complement.error." + name() + "." + fault.name();
        }
    }

    /** What can be wrong beside what can be with any field. */
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
