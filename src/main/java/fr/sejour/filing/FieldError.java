package fr.sejour.filing;

import fr.sejour.shared.DateEntry;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field, to be said to the applicant by {@link DossierTexts}.
 *
 * @param part of a date, when only one of its three fields is wrong
 * @param arguments for the sentence: dates, numbers and words, as {@link Fault} says
 */
public record FieldError(
        FieldPath path, DateEntry.@Nullable Part part, Fault fault, List<? extends Serializable> arguments)
        implements Serializable {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    static FieldError of(FieldPath path, Fault fault, Serializable... arguments) {
        return new FieldError(path, null, fault, List.of(arguments));
    }

    static FieldError of(Field field, Fault fault, Serializable... arguments) {
        return of(FieldPath.of(field), fault, arguments);
    }

    static FieldError inPart(FieldPath path, DateEntry.Part part, Fault fault, Serializable... arguments) {
        return new FieldError(path, part, fault, List.of(arguments));
    }

    /** Key of the sentence in the message bundles; its first argument is the label of the field. */
    public String messageKey() {
        return fault == Fault.MISSING
                ? "dossier.error.MISSING." + path.field().name()
                : "dossier.error." + fault.name();
    }
}
