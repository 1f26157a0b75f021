package fr.sejour.shared.entry;

import fr.sejour.shared.DateEntry;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a field, to be said to the person who types in it.
 *
 * @param part of a date, when only one of its three fields is wrong
 * @param arguments for the sentence: dates, numbers and words, as the fault says
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

    /** Key of the sentence in the message bundles; its first argument is what the field is called. */
    public String messageKey() {
        return path.field().errorKey(fault);
    }
}
