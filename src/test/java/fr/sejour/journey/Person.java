package fr.sejour.journey;

import fr.sejour.dossier.ApplicantCase;
import fr.sejour.shared.ForeignerNumber;
import java.time.LocalDate;

/**
 * Somebody whom the foreigners' registry knows, and what they know of themselves.
 *
 * @param number what they sign in with
 * @param birthName as in the registry
 * @param firstNames as in the registry
 * @param applicantCase the case they are in today
 * @param placedOn day on which they were placed in care, at 14
 */
record Person(
        ForeignerNumber number,
        String birthName,
        String firstNames,
        LocalDate birthDate,
        ApplicantCase applicantCase,
        LocalDate placedOn) {

    static final String PASSWORD = "Lumière-du-matin-27";

    String email() {
        return number.digits() + "@exemple.fr";
    }
}
