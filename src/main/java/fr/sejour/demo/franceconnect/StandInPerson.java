package fr.sejour.demo.franceconnect;

import java.time.LocalDate;

/**
 * Somebody whom the provider knows.
 *
 * @param subject names them to this service alone
 * @param gender {@code female} or {@code male}
 */
record StandInPerson(
        String subject, String givenName, String familyName, LocalDate birthDate, String gender, String email) {}
