package fr.sejour.shared.entry;

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

/** Reads typed fields one by one and collects their errors, in the order in which the fields are read. */
public final class TypedFields {

    /** Most characters of a short text. */
    private static final int MOST_CHARACTERS = 200;

    /** No-break spaces come with what is pasted. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]*");

    private final List<FieldError> errors = new ArrayList<>();

    /** A short text that must be there; null when it is wrong. */
    public @Nullable String required(FieldPath path, @Nullable String typed) {
        return required(path, typed, MOST_CHARACTERS);
    }

    /**
     * A text that must be there; null when it is wrong.
     *
     * @param most characters that it may have
     */
    public @Nullable String required(FieldPath path, @Nullable String typed, int most) {
        String text = optional(path, typed, most);
        if (text == null && isBlank(typed)) {
            wrong(path, TypingFault.MISSING);
        }
        return text;
    }

    /** A short text that may be absent; null when it is, or is wrong. */
    public @Nullable String optional(FieldPath path, @Nullable String typed) {
        return optional(path, typed, MOST_CHARACTERS);
    }

    /**
     * A text that may be absent; null when it is, or is wrong.
     *
     * @param most characters that it may have
     */
    public @Nullable String optional(FieldPath path, @Nullable String typed, int most) {
        if (typed == null || isBlank(typed)) {
            return null;
        }
        String text = typed.strip();
        if (text.codePointCount(0, text.length()) > most) {
            wrong(path, TypingFault.TOO_LONG, most);
            return null;
        }
        return text;
    }

    /** A choice that must be made; null when it is not. */
    public <T> @Nullable T chosen(FieldPath path, @Nullable T choice) {
        if (choice == null) {
            wrong(path, TypingFault.MISSING);
        }
        return choice;
    }

    /** A date that must be there and not be later than today; null when it is wrong. */
    public @Nullable LocalDate pastDate(FieldPath path, DateEntry typed, LocalDate today) {
        return switch (typed.read()) {
            case Reading.Read(LocalDate date)
            when date.isAfter(today) -> {
                wrong(path, TypingFault.IN_FUTURE, today);
                yield null;
            }
            case Reading.Read(LocalDate date) -> date;
            case Reading.Blank() -> {
                wrong(path, TypingFault.MISSING);
                yield null;
            }
            case Reading.Missing(Part part) -> {
                errors.add(FieldError.inPart(
                        path,
                        part,
                        switch (part) {
                            case DAY -> TypingFault.DAY_MISSING;
                            case MONTH -> TypingFault.MONTH_MISSING;
                            case YEAR -> TypingFault.YEAR_MISSING;
                        }));
                yield null;
            }
            case Reading.Wrong(Part part) -> {
                errors.add(FieldError.inPart(
                        path,
                        part,
                        switch (part) {
                            case DAY -> TypingFault.DAY_WRONG;
                            case MONTH -> TypingFault.MONTH_WRONG;
                            case YEAR -> TypingFault.YEAR_WRONG;
                        }));
                yield null;
            }
            case Reading.NoSuchDay(int day, YearMonth month, int lastDay) -> {
                errors.add(FieldError.inPart(path, Part.DAY, TypingFault.NO_SUCH_DAY, day, month, lastDay));
                yield null;
            }
        };
    }

    public void wrong(FieldPath path, EntryFault fault, Serializable... arguments) {
        errors.add(FieldError.of(path, fault, arguments));
    }

    public void wrong(FormField field, EntryFault fault, Serializable... arguments) {
        wrong(FieldPath.of(field), fault, arguments);
    }

    /**
     * The errors.
     *
     * @throws IllegalStateException when there is no error
     */
    public <T> CheckedEntry<T> wrong() {
        if (errors.isEmpty()) {
            throw new IllegalStateException("A value is missing without an error that says why");
        }
        return new CheckedEntry.Invalid<>(errors);
    }

    /** The errors so far; empty when there are none. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** The value when there is no error, else the errors. */
    public <T> CheckedEntry<T> valid(T value) {
        return errors.isEmpty() ? new CheckedEntry.Valid<>(value) : wrong();
    }

    public static boolean isBlank(@Nullable String typed) {
        return typed == null || BLANK.matcher(typed).matches();
    }
}
