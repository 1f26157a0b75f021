package fr.sejour.dossier;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Ages in completed years, at the date in Paris. A person born on 29 February is a year older on 1 March of a common
 * year.
 */
public final class Age {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Age() {}

    /** Completed years on a day; negative before birth. */
    public static int on(LocalDate birthDate, LocalDate day) {
        int years = day.getYear() - birthDate.getYear();
        return day.isBefore(birthday(birthDate, years)) ? years - 1 : years;
    }

    /** The day on which the person completes this number of years. */
    public static LocalDate birthday(LocalDate birthDate, int years) {
        LocalDate sameDay = birthDate.plusYears(years);
        boolean movedToEve = MonthDay.from(birthDate).equals(LEAP_DAY) && !sameDay.isLeapYear();
        return movedToEve ? sameDay.plusDays(1) : sameDay;
    }
}
