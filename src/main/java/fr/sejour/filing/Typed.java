package fr.sejour.filing;

import fr.sejour.shared.DateEntry;
import fr.sejour.shared.DateEntry.Part;
import fr.sejour.shared.DateEntry.Reading;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads typed fields one by one and gathers what is wrong, in the order in which they are read. */
final class Typed {

    /** Most characters of a short text. */
    static final int MOST_CHARACTERS = 200;

    /** No-break spaces come with what is pasted. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]*");

    private final List<FieldError> errors = new ArrayList<>();

    /** A text that must be there; null when it is wrong. */
    @Nullable
    String required(FieldPath path, @Nullable String typed) {
        String text = optional(path, typed);
        if (text == null && isBlank(typed)) {
            wrong(path, Fault.MISSING);
        }
        return text;
    }

    /** A text that may be absent; null when it is, or is wrong. */
    @Nullable
    String optional(FieldPath path, @Nullable String typed) {
        if (typed == null || isBlank(typed)) {
            return null;
        }
        String text = typed.strip();
        if (text.length() > MOST_CHARACTERS) {
            wrong(path, Fault.TOO_LONG, MOST_CHARACTERS);
            return null;
        }
        return text;
    }

    /** A choice that must be made; null when it is not. */
    <T> @Nullable T chosen(FieldPath path, @Nullable T choice) {
        if (choice == null) {
            wrong(path, Fault.MISSING);
        }
        return choice;
    }

    /** A date that must be there and not be later than today; null when it is wrong. */
    @Nullable
    LocalDate pastDate(FieldPath path, DateEntry typed, LocalDate today) {
        return switch (typed.read()) {
            case Reading.Read(LocalDate date)
            when date.isAfter(today) -> {
                wrong(path, Fault.IN_FUTURE, today);
                yield null;
            }
            case Reading.Read(LocalDate date) -> date;
            case Reading.Blank() -> {
                wrong(path, Fault.MISSING);
                yield null;
            }
            case Reading.Missing(Part part) -> {
                errors.add(FieldError.inPart(
                        path,
                        part,
                        switch (part) {
                            case DAY -> Fault.DAY_MISSING;
                            case MONTH -> Fault.MONTH_MISSING;
                            case YEAR -> Fault.YEAR_MISSING;
                        }));
                yield null;
            }
            case Reading.Wrong(Part part) -> {
                errors.add(FieldError.inPart(
                        path,
                        part,
                        switch (part) {
                            case DAY -> Fault.DAY_WRONG;
                            case MONTH -> Fault.MONTH_WRONG;
                            case YEAR -> Fault.YEAR_WRONG;
                        }));
                yield null;
            }
            case Reading.NoSuchDay(int day, YearMonth month, int lastDay) -> {
                errors.add(FieldError.inPart(path, Part.DAY, Fault.NO_SUCH_DAY, day, month, lastDay));
                yield null;
            }
        };
    }

    void wrong(FieldPath path, Fault fault, Serializable... arguments) {
        errors.add(FieldError.of(path, fault, arguments));
    }

    void wrong(Field field, Fault fault, Serializable... arguments) {
        wrong(FieldPath.of(field), fault, arguments);
    }

    /**
     * What is wrong.
     *
     * @throws IllegalStateException when nothing is
     */
    <T> Checked<T> wrong() {
        if (errors.isEmpty()) {
            throw new IllegalStateException("A value is missing without an error that says why");
        }
        return new Checked.Invalid<>(errors);
    }

    /** The value when nothing is wrong, else what is. */
    <T> Checked<T> valid(T value) {
        return errors.isEmpty() ? new Checked.Valid<>(value) : wrong();
    }

    static boolean isBlank(@Nullable String typed) {
        return typed == null || BLANK.matcher(typed).matches();
    }
}
