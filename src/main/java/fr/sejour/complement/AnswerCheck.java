package fr.sejour.complement;

import fr.sejour.complement.AnswerError.Fault;
import fr.sejour.complement.AnswerError.Part;
import fr.sejour.complement.ComplementAnswer.Choice;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.EphotoNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an answer can be sent: every document kept with a reason, or handed in anew. */
final class AnswerCheck {

    /** No-break spaces come with what is pasted. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]*");

    private final List<AnswerError> errors = new ArrayList<>();

    private AnswerCheck() {}

    /**
     * What is missing or wrong, in the order shown.
     *
     * @param handedIn documents for which the answer has files
     */
    static List<AnswerError> errors(List<ComplementItem> items, Set<DocumentType> handedIn) {
        AnswerCheck check = new AnswerCheck();
        items.forEach(item -> check.item(item, handedIn.contains(item.type())));
        return List.copyOf(check.errors);
    }

    private void item(ComplementItem item, boolean hasFiles) {
        ComplementAnswer answer = item.answer();
        Choice choice = answer.choice();
        if (choice == null) {
            wrong(item, Part.CHOICE, Fault.MISSING);
            return;
        }
        switch (choice) {
            case KEEP -> {
                if (isBlank(answer.reason())) {
                    wrong(item, Part.REASON, Fault.MISSING);
                }
                length(item, Part.REASON, answer.reason());
            }
            case REPLACE -> {
                switch (item.type().kind()) {
                    case NUMBER -> number(item, answer.number());
                    case FILE -> {
                        if (!hasFiles) {
                            wrong(item, Part.FILES, Fault.MISSING);
                        }
                    }
                }
                length(item, Part.MESSAGE, answer.message());
            }
        }
    }

    private void number(ComplementItem item, String typed) {
        if (isBlank(typed)) {
            wrong(item, Part.NUMBER, Fault.MISSING);
        } else if (EphotoNumber.parse(typed).isEmpty()) {
            wrong(item, Part.NUMBER, Fault.SHAPE, EphotoNumber.compact(typed).length());
        }
    }

    private void length(ComplementItem item, Part part, String text) {
        if (text.codePointCount(0, text.length()) > ComplementAnswer.LONGEST_TEXT) {
            wrong(item, part, Fault.TOO_LONG, ComplementAnswer.LONGEST_TEXT);
        }
    }

    private static boolean isBlank(String typed) {
        return BLANK.matcher(typed).matches();
    }

    private void wrong(ComplementItem item, Part part, Fault fault, Integer... arguments) {
        errors.add(new AnswerError(item.type(), part, fault, List.of(arguments)));
    }
}
