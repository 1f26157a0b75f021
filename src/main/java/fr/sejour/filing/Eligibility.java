package fr.sejour.filing;

import fr.sejour.dossier.Age;
import java.time.LocalDate;

/** Whether a person is old enough to file on a day. */
public sealed interface Eligibility {

    /** Lowest age, in completed years, on the day of filing. */
    int LOWEST_AGE = 16;

    /** Old enough. */
    record Eligible() implements Eligibility {}

    /**
     * Not old enough yet.
     *
     * @param possibleFrom the first day on which the person is old enough
     */
    record TooYoung(LocalDate possibleFrom) implements Eligibility {}

    /**
     * Checks whether a person is old enough on a day.
     *
     * @param today in Paris
     */
    static Eligibility on(LocalDate birthDate, LocalDate today) {
        LocalDate possibleFrom = Age.birthday(birthDate, LOWEST_AGE);
        return today.isBefore(possibleFrom) ? new TooYoung(possibleFrom) : new Eligible();
    }
}
