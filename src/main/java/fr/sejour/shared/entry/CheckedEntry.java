package fr.sejour.shared.entry;

import java.util.List;

/** Result of checking an entry: either a valid value, or the errors of the entry. */
public sealed interface CheckedEntry<T> {

    record Valid<T>(T value) implements CheckedEntry<T> {}

    /** At least one error, in the order of the fields. */
    record Invalid<T>(List<FieldError> errors) implements CheckedEntry<T> {

        public Invalid {
            errors = List.copyOf(errors);
        }
    }

    /** The errors; empty when the entry is valid. */
    default List<FieldError> errorsOrNone() {
        return switch (this) {
            case Valid<T> valid -> List.of();
            case Invalid<T>(List<FieldError> errors) -> errors;
        };
    }
}
