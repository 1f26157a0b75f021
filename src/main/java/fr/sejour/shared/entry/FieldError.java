package fr.sejour.shared.entry;

import fr.sejour.shared.DateEntry;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error in a field, for the person who fills in the form.
 *
 * @param part part of a date that is wrong, when only one of its three fields is wrong
 * @param arguments arguments of the sentence: dates, numbers and words, which depend on the fault
 */
public record FieldError(
        FieldPath path, DateEntry.@Nullable Part part, EntryFault fault, List<? extends Serializable> arguments)
        implements Serializable {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public static FieldError of(FieldPath path, EntryFault fault, Serializable... arguments) {
        return new FieldError(path, null, fault, List.of(arguments));
    }

    public static FieldError of(FormField field, EntryFault fault, Serializable... arguments) {
        return of(FieldPath.of(field), fault, arguments);
    }

    public static FieldError inPart(FieldPath path, DateEntry.Part part, EntryFault fault, Serializable... arguments) {
        return new FieldError(path, part, fault, List.of(arguments));
    }

    /** Key of the sentence in the message bundles; its first argument is the name of the field. */
    public String messageKey() {
        return path.field().errorKey(fault);
    }
}
