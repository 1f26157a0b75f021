package fr.sejour.shared;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a person types it, day, month and year apart. The record keeps the text as typed, right or wrong;
 * {@link #read} gives the date, or the first part to correct.
 */
public record DateEntry(
        @Nullable String day,
        @Nullable String month,
        @Nullable String year) implements Serializable {

    /** Nothing typed. */
    public static final DateEntry BLANK = new DateEntry(null, null, null);

    private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    /** One of the three fields. */
    public enum Part {
        DAY,
        MONTH,
        YEAR
    }

    /** Result of reading the three fields. */
    public sealed interface Reading {

        /** A date of the calendar. */
        record Read(LocalDate date) implements Reading {}

        /** All three fields are empty. */
        record Blank() implements Reading {}

        /** This field is empty while another is not. */
        record Missing(Part part) implements Reading {}

        /** This field cannot be a day (1 to 31), a month (1 to 12) or a year (four digits). */
        record Wrong(Part part) implements Reading {}

        /**
         * Each field could be right but the month has no such day, as on 30 February.
         *
         * @param lastDay the last day that this month of this year has
         */
        record NoSuchDay(int day, YearMonth month, int lastDay) implements Reading {

            /** The field to correct. */
            public Part part() {
                return Part.DAY;
            }
        }
    }

    /** The three fields of a known date, as a person would type them. */
    public static DateEntry of(LocalDate date) {
        return new DateEntry(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** Reads the three fields. The result names the first wrong or missing field, in the order day, month, year. */
    public Reading read() {
        String typedDay = strip(day);
        String typedMonth = strip(month);
        String typedYear = strip(year);
        if (typedDay.isEmpty() && typedMonth.isEmpty() && typedYear.isEmpty()) {
            return new Reading.Blank();
        }
        return firstFault(Part.DAY, typedDay)
                .or(() -> firstFault(Part.MONTH, typedMonth))
                .or(() -> firstFault(Part.YEAR, typedYear))
                .orElseGet(() -> onCalendar(
                        Integer.parseInt(typedDay), Integer.parseInt(typedMonth), Integer.parseInt(typedYear)));
    }

    /** The typed date; empty when the fields are not a date. */
    public Optional<LocalDate> date() {
        return read() instanceof Reading.Read(LocalDate date) ? Optional.of(date) : Optional.empty();
    }

    private static Optional<Reading> firstFault(Part part, String typed) {
        if (typed.isEmpty()) {
            return Optional.of(new Reading.Missing(part));
        }
        boolean possible = switch (part) {
            case DAY -> isBetween(typed, 31);
            case MONTH -> isBetween(typed, 12);
            case YEAR -> FOUR_DIGITS.matcher(typed).matches() && !typed.equals("0000");
        };
        return possible ? Optional.empty() : Optional.of(new Reading.Wrong(part));
    }

    private static boolean isBetween(String typed, int most) {
        if (!ONE_OR_TWO_DIGITS.matcher(typed).matches()) {
            return false;
        }
        int number = Integer.parseInt(typed);
        return number >= 1 && number <= most;
    }

    private static Reading onCalendar(int day, int month, int year) {
        try {
            return new Reading.Read(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            YearMonth yearMonth = YearMonth.of(year, month);
            return new Reading.NoSuchDay(day, yearMonth, yearMonth.lengthOfMonth());
        }
    }

    private static String strip(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
