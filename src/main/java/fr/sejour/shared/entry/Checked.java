package fr.sejour.shared.entry;

import java.util.List;

/** What an entry was found to be: right, and then a value that cannot be wrong; or wrong, and then why. */
public sealed interface Checked<T> {

    record Valid<T>(T value) implements Checked<T> {}

    /** At least one error, in the order of the fields. */
    record Invalid<T>(List<FieldError> errors) implements Checked<T> {

        public Invalid {
            errors = List.copyOf(errors);
        }
    }

    /** The errors; none when it is right. */
    default List<FieldError> errorsOrNone() {
        return switch (this) {
            case Valid<T> valid -> List.of();
            case Invalid<T>(List<FieldError> errors) -> errors;
        };
    }
}
