package fr.sejour.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates and times as people read them; all are those of Paris. */
public final class Dates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Dates() {}

    /** 16/08/2023. */
    public static String date(LocalDate date) {
        return SHORT.format(date);
    }

    /** 16/08/2023, the day in Paris. */
    public static String date(Instant instant) {
        return date(day(instant));
    }

    /** 14:37, the time in Paris. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(TimeConfiguration.PARIS));
    }

    /** « 16 août 2023 », « 1er mars 2027 » in French; the usual long form in another language. */
    public static String inWords(LocalDate date, Locale locale) {
        String words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
        boolean firstInFrench =
                date.getDayOfMonth() == 1 && locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return firstInFrench ? words.replaceFirst("^1 ", "1er ") : words;
    }

    /** The day in Paris at a moment. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, TimeConfiguration.PARIS);
    }
}
