package fr.sejour.complement;

import fr.sejour.complement.ComplementAnswer.Choice;
import fr.sejour.complement.ComplementAnswer.Fault;
import fr.sejour.complement.ComplementAnswer.Field;
import fr.sejour.dossier.DocumentType;
import fr.sejour.dossier.EphotoNumber;
import fr.sejour.shared.entry.FieldError;
import fr.sejour.shared.entry.FieldPath;
import fr.sejour.shared.entry.TypedFields;
import fr.sejour.shared.entry.TypingFault;
import java.util.List;
import java.util.Set;

/** Whether an answer can be sent: every document kept with a reason, or handed in anew. */
final class AnswerCheck {

    private final TypedFields typed = new TypedFields();

    private AnswerCheck() {}

    /**
     * What is missing or wrong, in the order shown.
     *
     * @param handedIn documents for which the answer has files
     */
    static List<FieldError> errors(List<ComplementItem> items, Set<DocumentType> handedIn) {
        AnswerCheck check = new AnswerCheck();
        items.forEach(item -> check.item(item, handedIn.contains(item.type())));
        return check.typed.errors();
    }

    private void item(ComplementItem item, boolean hasFiles) {
        ComplementAnswer answer = item.answer();
        Choice choice = typed.chosen(FieldPath.of(Field.CHOICE, item.type()), answer.choice());
        if (choice == null) {
            return;
        }
        switch (choice) {
            case KEEP ->
                typed.required(FieldPath.of(Field.REASON, item.type()), answer.reason(), ComplementAnswer.LONGEST_TEXT);
            case REPLACE -> {
                switch (item.type().kind()) {
                    case NUMBER -> number(FieldPath.of(Field.NUMBER, item.type()), answer.number());
                    case FILE -> {
                        if (!hasFiles) {
                            typed.wrong(FieldPath.of(Field.FILES, item.type()), TypingFault.MISSING);
                        }
                    }
                }
                typed.optional(
                        FieldPath.of(Field.MESSAGE, item.type()), answer.message(), ComplementAnswer.LONGEST_TEXT);
            }
        }
    }

    private void number(FieldPath path, String number) {
        if (typed.required(path, number) != null && EphotoNumber.parse(number).isEmpty()) {
            typed.wrong(path, Fault.SHAPE, EphotoNumber.compact(number).length());
        }
    }
}
